package org.creativecities.portal.call.web;

/** What is said about a section of the form. */
class SectionForm {

    private String code = "";
    private String titleFa = "";
    private String titleEn = "";
    private String hintFa = "";
    private String hintEn = "";
    private String guidanceFa = "";
    private String guidanceEn = "";
    private String repeatMin = "";
    private String repeatMax = "";
    private long version = 0;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getHintFa() {
        return hintFa;
    }

    public void setHintFa(String hintFa) {
        this.hintFa = hintFa;
    }

    public String getHintEn() {
        return hintEn;
    }

    public void setHintEn(String hintEn) {
        this.hintEn = hintEn;
    }

    public String getGuidanceFa() {
        return guidanceFa;
    }

    public void setGuidanceFa(String guidanceFa) {
        this.guidanceFa = guidanceFa;
    }

    public String getGuidanceEn() {
        return guidanceEn;
    }

    public void setGuidanceEn(String guidanceEn) {
        this.guidanceEn = guidanceEn;
    }

    public String getRepeatMin() {
        return repeatMin;
    }

    public void setRepeatMin(String repeatMin) {
        this.repeatMin = repeatMin;
    }

    public String getRepeatMax() {
        return repeatMax;
    }

    public void setRepeatMax(String repeatMax) {
        this.repeatMax = repeatMax;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
