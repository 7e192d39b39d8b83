package org.creativecities.portal.sistercity.affinity.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A draft of the policy as it is typed; weights by the dimension's name. */
class PolicyForm {

    private Map<String, String> weights = new LinkedHashMap<>();
    private String leastCoverage = "";
    private String mostAdjustment = "";
    private String sufficient = "";
    private String note = "";
    private String from = "";
    private long version = 0;

    public Map<String, String> getWeights() {
        return weights;
    }

    public void setWeights(Map<String, String> weights) {
        this.weights = weights;
    }

    public String getLeastCoverage() {
        return leastCoverage;
    }

    public void setLeastCoverage(String leastCoverage) {
        this.leastCoverage = leastCoverage;
    }

    public String getMostAdjustment() {
        return mostAdjustment;
    }

    public void setMostAdjustment(String mostAdjustment) {
        this.mostAdjustment = mostAdjustment;
    }

    public String getSufficient() {
        return sufficient;
    }

    public void setSufficient(String sufficient) {
        this.sufficient = sufficient;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
