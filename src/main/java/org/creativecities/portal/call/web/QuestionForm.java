package org.creativecities.portal.call.web;

/** One question of the form. */
class QuestionForm {

    private String code = "";
    private String type = "";
    private String labelFa = "";
    private String labelEn = "";
    private String hintFa = "";
    private String hintEn = "";
    private String guidanceFa = "";
    private String guidanceEn = "";
    private boolean required = false;
    private boolean fa = false;
    private boolean en = false;
    private String official = "";
    private String limitMax = "";
    private String limitUnit = "";
    private String limitStatus = "";
    private String sourceFa = "";
    private String sourceEn = "";
    private String asOf = "";
    private String min = "";
    private String max = "";
    private QuestionPartsForm parts = new QuestionPartsForm();
    private QuestionHelpForm help = new QuestionHelpForm();
    private long version = 0;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getLabelFa() {
        return labelFa;
    }

    public void setLabelFa(String labelFa) {
        this.labelFa = labelFa;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
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

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isFa() {
        return fa;
    }

    public void setFa(boolean fa) {
        this.fa = fa;
    }

    public boolean isEn() {
        return en;
    }

    public void setEn(boolean en) {
        this.en = en;
    }

    public String getOfficial() {
        return official;
    }

    public void setOfficial(String official) {
        this.official = official;
    }

    public String getLimitMax() {
        return limitMax;
    }

    public void setLimitMax(String limitMax) {
        this.limitMax = limitMax;
    }

    public String getLimitUnit() {
        return limitUnit;
    }

    public void setLimitUnit(String limitUnit) {
        this.limitUnit = limitUnit;
    }

    public String getLimitStatus() {
        return limitStatus;
    }

    public void setLimitStatus(String limitStatus) {
        this.limitStatus = limitStatus;
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

    public String getMin() {
        return min;
    }

    public void setMin(String min) {
        this.min = min;
    }

    public String getMax() {
        return max;
    }

    public void setMax(String max) {
        this.max = max;
    }

    public QuestionPartsForm getParts() {
        return parts;
    }

    public void setParts(QuestionPartsForm parts) {
        this.parts = parts;
    }

    public QuestionHelpForm getHelp() {
        return help;
    }

    public void setHelp(QuestionHelpForm help) {
        this.help = help;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
