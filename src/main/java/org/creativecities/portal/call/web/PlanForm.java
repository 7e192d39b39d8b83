package org.creativecities.portal.call.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** The calendar of a round, counted back from the day of UNESCO. */
class PlanForm {

    private String unescoOn = "";
    private String unescoTime = "";
    private String margin = "";
    private String status = "";
    private String sourceFa = "";
    private String sourceEn = "";
    private String asOf = "";
    private Map<String, String> stretches = new LinkedHashMap<>();
    private long version = 0;

    public String getUnescoOn() {
        return unescoOn;
    }

    public void setUnescoOn(String unescoOn) {
        this.unescoOn = unescoOn;
    }

    public String getUnescoTime() {
        return unescoTime;
    }

    public void setUnescoTime(String unescoTime) {
        this.unescoTime = unescoTime;
    }

    public String getMargin() {
        return margin;
    }

    public void setMargin(String margin) {
        this.margin = margin;
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

    public Map<String, String> getStretches() {
        return stretches;
    }

    public void setStretches(Map<String, String> stretches) {
        this.stretches = stretches;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
