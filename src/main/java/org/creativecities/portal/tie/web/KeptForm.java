package org.creativecities.portal.tie.web;

/** A lesson, an obstacle or a way around it. */
class KeptForm {

    private String says = "";
    private String saysEn = "";
    private String restsOn = "";
    private String url = "";
    private String country = "";
    private String field = "";
    private String obstacle = "";
    private String level = "";
    private String title = "";
    private String firstSeen = "";
    private String source = "";
    private String owner = "";
    private String lawNeeded = "";
    private String state = "";
    private String result = "";
    private long version = 0;

    public String getSays() {
        return says;
    }

    public void setSays(String says) {
        this.says = says;
    }

    public String getSaysEn() {
        return saysEn;
    }

    public void setSaysEn(String saysEn) {
        this.saysEn = saysEn;
    }

    public String getRestsOn() {
        return restsOn;
    }

    public void setRestsOn(String restsOn) {
        this.restsOn = restsOn;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getObstacle() {
        return obstacle;
    }

    public void setObstacle(String obstacle) {
        this.obstacle = obstacle;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFirstSeen() {
        return firstSeen;
    }

    public void setFirstSeen(String firstSeen) {
        this.firstSeen = firstSeen;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getLawNeeded() {
        return lawNeeded;
    }

    public void setLawNeeded(String lawNeeded) {
        this.lawNeeded = lawNeeded;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
