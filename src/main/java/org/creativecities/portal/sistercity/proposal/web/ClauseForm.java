package org.creativecities.portal.sistercity.proposal.web;

/** A clause as typed, in an agreement or in the library. */
class ClauseForm {

    private String code = "";
    private String number = "";
    private String titleFa = "";
    private String titleEn = "";
    private String textFa = "";
    private String textEn = "";
    private String textThird = "";
    private String retired = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public String getTextThird() {
        return textThird;
    }

    public void setTextThird(String textThird) {
        this.textThird = textThird;
    }

    public String getRetired() {
        return retired;
    }

    public void setRetired(String retired) {
        this.retired = retired;
    }
}
