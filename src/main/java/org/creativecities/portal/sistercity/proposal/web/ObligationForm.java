package org.creativecities.portal.sistercity.proposal.web;

/** One obligation as typed. */
class ObligationForm {

    private String bearer = "";
    private String deedFa = "";
    private String deedEn = "";
    private String dueOn = "";
    private String rial = "";
    private String budgetLine = "";
    private String proof = "";

    public String getBearer() {
        return bearer;
    }

    public void setBearer(String bearer) {
        this.bearer = bearer;
    }

    public String getDeedFa() {
        return deedFa;
    }

    public void setDeedFa(String deedFa) {
        this.deedFa = deedFa;
    }

    public String getDeedEn() {
        return deedEn;
    }

    public void setDeedEn(String deedEn) {
        this.deedEn = deedEn;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }

    public String getRial() {
        return rial;
    }

    public void setRial(String rial) {
        this.rial = rial;
    }

    public String getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(String budgetLine) {
        this.budgetLine = budgetLine;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
