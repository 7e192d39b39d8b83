package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;

/** What the secretariat types into a call. */
class CallForm {

    private String code = "";
    private String titleFa = "";
    private String titleEn = "";
    private String summaryFa = "";
    private String summaryEn = "";
    private String round = "";
    private String referenceYear = "";
    private String opensOn = "";
    private String opensTime = "";
    private String closesOn = "";
    private String closesTime = "";
    private String quotaMax = "";
    private boolean differentFields = false;
    private List<String> fields = new ArrayList<>();
    private String formTemplate = "";
    private String rubric = "";
    private List<PhaseForm> phases = new ArrayList<>();
    private CallSettingsForm settings = new CallSettingsForm();
    private String reason = "";
    private String confirmed = "";
    private long version = 0;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitleFa() {
        return titleFa;
    }

    public void setTitleFa(String titleFa) {
        this.titleFa = titleFa;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
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

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getReferenceYear() {
        return referenceYear;
    }

    public void setReferenceYear(String referenceYear) {
        this.referenceYear = referenceYear;
    }

    public String getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(String opensOn) {
        this.opensOn = opensOn;
    }

    public String getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(String opensTime) {
        this.opensTime = opensTime;
    }

    public String getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(String closesOn) {
        this.closesOn = closesOn;
    }

    public String getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(String closesTime) {
        this.closesTime = closesTime;
    }

    public String getQuotaMax() {
        return quotaMax;
    }

    public void setQuotaMax(String quotaMax) {
        this.quotaMax = quotaMax;
    }

    public boolean isDifferentFields() {
        return differentFields;
    }

    public void setDifferentFields(boolean differentFields) {
        this.differentFields = differentFields;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }

    public String getFormTemplate() {
        return formTemplate;
    }

    public void setFormTemplate(String formTemplate) {
        this.formTemplate = formTemplate;
    }

    public String getRubric() {
        return rubric;
    }

    public void setRubric(String rubric) {
        this.rubric = rubric;
    }

    public List<PhaseForm> getPhases() {
        return phases;
    }

    public void setPhases(List<PhaseForm> phases) {
        this.phases = phases;
    }

    public CallSettingsForm getSettings() {
        return settings;
    }

    public void setSettings(CallSettingsForm settings) {
        this.settings = settings;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(String confirmed) {
        this.confirmed = confirmed;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
