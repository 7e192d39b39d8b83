package org.creativecities.portal.sistercity.proposal.web;

/** How long a stage may take, as typed. */
class ClockForm {

    private String stage = "";
    private String workingDays = "";
    private String source = "";
    private String adopted = "";

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(String workingDays) {
        this.workingDays = workingDays;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAdopted() {
        return adopted;
    }

    public void setAdopted(String adopted) {
        this.adopted = adopted;
    }
}
