package org.creativecities.portal.review.web;

/** The declaration as it is typed. */
class InterestForm {

    private String conflict = "";
    private String reason = "";
    private String suggestion = "";

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
