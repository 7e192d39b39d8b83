package org.creativecities.portal.criteria.web;

/** A word of the glossary. */
class TermForm {

    private String code = "";
    private String termFa = "";
    private String termEn = "";
    private String termFr = "";
    private String meaningFa = "";
    private String meaningEn = "";
    private String source = "";
    private boolean provisional = false;
    private boolean retired = false;
    private long version = 0;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTermFa() {
        return termFa;
    }

    public void setTermFa(String termFa) {
        this.termFa = termFa;
    }

    public String getTermEn() {
        return termEn;
    }

    public void setTermEn(String termEn) {
        this.termEn = termEn;
    }

    public String getTermFr() {
        return termFr;
    }

    public void setTermFr(String termFr) {
        this.termFr = termFr;
    }

    public String getMeaningFa() {
        return meaningFa;
    }

    public void setMeaningFa(String meaningFa) {
        this.meaningFa = meaningFa;
    }

    public String getMeaningEn() {
        return meaningEn;
    }

    public void setMeaningEn(String meaningEn) {
        this.meaningEn = meaningEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public void setProvisional(boolean provisional) {
        this.provisional = provisional;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
