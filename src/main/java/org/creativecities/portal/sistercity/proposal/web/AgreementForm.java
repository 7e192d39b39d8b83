package org.creativecities.portal.sistercity.proposal.web;

import java.util.ArrayList;
import java.util.List;

/** An agreement as typed. */
class AgreementForm {

    private String termUntil = "";
    private String renewal = "";
    private String wayOut = "";
    private String disputes = "";
    private String prevailingLanguage = "";
    private String summaryFa = "";
    private String summaryEn = "";
    private List<ObligationForm> obligations = new ArrayList<>();
    private List<ClauseForm> clauses = new ArrayList<>();
    private String addClause = "";
    private long version = 0;

    public String getTermUntil() {
        return termUntil;
    }

    public void setTermUntil(String termUntil) {
        this.termUntil = termUntil;
    }

    public String getRenewal() {
        return renewal;
    }

    public void setRenewal(String renewal) {
        this.renewal = renewal;
    }

    public String getWayOut() {
        return wayOut;
    }

    public void setWayOut(String wayOut) {
        this.wayOut = wayOut;
    }

    public String getDisputes() {
        return disputes;
    }

    public void setDisputes(String disputes) {
        this.disputes = disputes;
    }

    public String getPrevailingLanguage() {
        return prevailingLanguage;
    }

    public void setPrevailingLanguage(String prevailingLanguage) {
        this.prevailingLanguage = prevailingLanguage;
    }

    public String getSummaryFa() {
        return summaryFa;
    }

    public void setSummaryFa(String summaryFa) {
        this.summaryFa = summaryFa;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public List<ObligationForm> getObligations() {
        return obligations;
    }

    public void setObligations(List<ObligationForm> obligations) {
        this.obligations = obligations;
    }

    public List<ClauseForm> getClauses() {
        return clauses;
    }

    public void setClauses(List<ClauseForm> clauses) {
        this.clauses = clauses;
    }

    public String getAddClause() {
        return addClause;
    }

    public void setAddClause(String addClause) {
        this.addClause = addClause;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
