package org.creativecities.portal.call.web;

/** One row of a list that is written as a table: a choice, a head of a row or column, a remark. */
class RowForm {

    private String code = "";
    private String fa = "";
    private String en = "";
    private String place = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFa() {
        return fa;
    }

    public void setFa(String fa) {
        this.fa = fa;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
