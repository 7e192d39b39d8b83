package org.creativecities.portal.criteria.web;

/** A note of practice. */
class PracticeForm {

    private String kind = "";
    private String textFa = "";
    private String textEn = "";
    private String source = "";
    private String asOf = "";
    private String shownTo = "";
    private long version = 0;

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTextFa() {
        return textFa;
    }

    public void setTextFa(String textFa) {
        this.textFa = textFa;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getShownTo() {
        return shownTo;
    }

    public void setShownTo(String shownTo) {
        this.shownTo = shownTo;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
