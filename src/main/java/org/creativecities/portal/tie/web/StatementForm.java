package org.creativecities.portal.tie.web;

/** What somebody says about a tie. */
class StatementForm {

    private String tag = "";
    private String signedYear = "";
    private String note = "";
    private String sourceTitle = "";
    private String sourceUrl = "";
    private String origin = "";

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getSignedYear() {
        return signedYear;
    }

    public void setSignedYear(String signedYear) {
        this.signedYear = signedYear;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSourceTitle() {
        return sourceTitle;
    }

    public void setSourceTitle(String sourceTitle) {
        this.sourceTitle = sourceTitle;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }
}
