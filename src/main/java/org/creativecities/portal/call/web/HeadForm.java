package org.creativecities.portal.call.web;

/** The title of a form or of one of its groups. */
class HeadForm {

    private String titleFa = "";
    private String titleEn = "";
    private String emptyPhrase = "";
    private long version = 0;

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

    public String getEmptyPhrase() {
        return emptyPhrase;
    }

    public void setEmptyPhrase(String emptyPhrase) {
        this.emptyPhrase = emptyPhrase;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
