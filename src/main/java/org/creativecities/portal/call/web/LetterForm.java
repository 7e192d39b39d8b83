package org.creativecities.portal.call.web;

/** The words of one letter. */
class LetterForm {

    private String subjectFa = "";
    private String subjectEn = "";
    private String bodyFa = "";
    private String bodyEn = "";
    private long version = 0;

    public String getSubjectFa() {
        return subjectFa;
    }

    public void setSubjectFa(String subjectFa) {
        this.subjectFa = subjectFa;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getBodyFa() {
        return bodyFa;
    }

    public void setBodyFa(String bodyFa) {
        this.bodyFa = bodyFa;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
