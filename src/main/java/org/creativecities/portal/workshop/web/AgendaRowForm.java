package org.creativecities.portal.workshop.web;

/** One line of an agenda as typed. */
class AgendaRowForm {

    private String from = "";
    private String to = "";
    private String titleFa = "";
    private String titleEn = "";
    private String presenterFa = "";
    private String presenterEn = "";
    private String kind = "";

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
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

    public String getPresenterFa() {
        return presenterFa;
    }

    public void setPresenterFa(String presenterFa) {
        this.presenterFa = presenterFa;
    }

    public String getPresenterEn() {
        return presenterEn;
    }

    public void setPresenterEn(String presenterEn) {
        this.presenterEn = presenterEn;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
