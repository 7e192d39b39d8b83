package org.creativecities.portal.sistercity.proposal.web;

/** A body or a clock as typed. */
class BodyForm {

    private String code = "";
    private String nameFa = "";
    private String nameEn = "";
    private String days = "";
    private String gate = "";
    private String askedNoMore = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameFa() {
        return nameFa;
    }

    public void setNameFa(String nameFa) {
        this.nameFa = nameFa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getGate() {
        return gate;
    }

    public void setGate(String gate) {
        this.gate = gate;
    }

    public String getAskedNoMore() {
        return askedNoMore;
    }

    public void setAskedNoMore(String askedNoMore) {
        this.askedNoMore = askedNoMore;
    }
}
