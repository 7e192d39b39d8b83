package org.creativecities.portal.criteria.web;

/** An edition to be brought in, beside its file. */
class EditionForm {

    private String code = "";
    private String follows = "";
    private String year = "";
    private String titleFa = "";
    private String titleEn = "";
    private String shortFa = "";
    private String shortEn = "";
    private String noteFa = "";
    private String noteEn = "";
    private String source = "";
    private String sourceUrl = "";
    private String asOf = "";
    private String pasted = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFollows() {
        return follows;
    }

    public void setFollows(String follows) {
        this.follows = follows;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
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

    public String getShortFa() {
        return shortFa;
    }

    public void setShortFa(String shortFa) {
        this.shortFa = shortFa;
    }

    public String getShortEn() {
        return shortEn;
    }

    public void setShortEn(String shortEn) {
        this.shortEn = shortEn;
    }

    public String getNoteFa() {
        return noteFa;
    }

    public void setNoteFa(String noteFa) {
        this.noteFa = noteFa;
    }

    public String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(String noteEn) {
        this.noteEn = noteEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
