package org.creativecities.portal.call.web;

/** What is said about a section of the form. */
class SectionForm {

    private String code = "";
    private String numberFa = "";
    private String numberEn = "";
    private String titleFa = "";
    private String titleEn = "";
    private String hintFa = "";
    private String hintEn = "";
    private String guidanceFa = "";
    private String guidanceEn = "";
    private String group = "";
    private boolean repeated = false;
    private boolean afterOthers = false;
    private String repeatMin = "";
    private String repeatMax = "";
    private String itemFa = "";
    private String itemEn = "";
    private String status = "";
    private String sourceFa = "";
    private String sourceEn = "";
    private String asOf = "";
    private long version = 0;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumberFa() {
        return numberFa;
    }

    public void setNumberFa(String numberFa) {
        this.numberFa = numberFa;
    }

    public String getNumberEn() {
        return numberEn;
    }

    public void setNumberEn(String numberEn) {
        this.numberEn = numberEn;
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

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public boolean isRepeated() {
        return repeated;
    }

    public void setRepeated(boolean repeated) {
        this.repeated = repeated;
    }

    public boolean isAfterOthers() {
        return afterOthers;
    }

    public void setAfterOthers(boolean afterOthers) {
        this.afterOthers = afterOthers;
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

    public String getItemFa() {
        return itemFa;
    }

    public void setItemFa(String itemFa) {
        this.itemFa = itemFa;
    }

    public String getItemEn() {
        return itemEn;
    }

    public void setItemEn(String itemEn) {
        this.itemEn = itemEn;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSourceFa() {
        return sourceFa;
    }

    public void setSourceFa(String sourceFa) {
        this.sourceFa = sourceFa;
    }

    public String getSourceEn() {
        return sourceEn;
    }

    public void setSourceEn(String sourceEn) {
        this.sourceEn = sourceEn;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
