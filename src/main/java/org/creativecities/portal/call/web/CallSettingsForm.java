package org.creativecities.portal.call.web;

/** Stage, seal and waiting rule of a call. */
class CallSettingsForm {

    private String kind = "";
    private String follows = "";
    private String waitingAfter = "";
    private String waitingYears = "";
    private boolean sealed = false;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFollows() {
        return follows;
    }

    public void setFollows(String follows) {
        this.follows = follows;
    }

    public String getWaitingAfter() {
        return waitingAfter;
    }

    public void setWaitingAfter(String waitingAfter) {
        this.waitingAfter = waitingAfter;
    }

    public String getWaitingYears() {
        return waitingYears;
    }

    public void setWaitingYears(String waitingYears) {
        this.waitingYears = waitingYears;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }
}
