package org.creativecities.portal.sistercity.affinity.web;

/** What a body said at a gate, or by how much a dimension is moved. */
class GateForm {

    private String outcome = "";
    private String body = "";
    private String points = "";
    private String reason = "";

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
