package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;

/** A place for one kind of document. */
class SlotForm {

    private String code = "";
    private String numberFa = "";
    private String numberEn = "";
    private String titleFa = "";
    private String titleEn = "";
    private String hintFa = "";
    private String hintEn = "";
    private String min = "";
    private String max = "";
    private String megabytes = "";
    private String givenBy = "";
    private String status = "";
    private String sourceFa = "";
    private String sourceEn = "";
    private String asOf = "";
    private List<String> types = new ArrayList<>();
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

    public String getMegabytes() {
        return megabytes;
    }

    public void setMegabytes(String megabytes) {
        this.megabytes = megabytes;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
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

    public List<String> getTypes() {
        return types;
    }

    public void setTypes(List<String> types) {
        this.types = types;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
