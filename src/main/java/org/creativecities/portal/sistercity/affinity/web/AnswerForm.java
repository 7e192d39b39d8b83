package org.creativecities.portal.sistercity.affinity.web;

/** An answer to one question with its reason. */
class AnswerForm {

    private String value = "";
    private String reason = "";

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
