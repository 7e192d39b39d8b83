package org.creativecities.portal.call.web;

/** When a draft becomes public by itself. */
class ScheduleForm {

    private String publishOn = "";
    private String publishTime = "";
    private long version = 0;

    public String getPublishOn() {
        return publishOn;
    }

    public void setPublishOn(String publishOn) {
        this.publishOn = publishOn;
    }

    public String getPublishTime() {
        return publishTime;
    }

    public void setPublishTime(String publishTime) {
        this.publishTime = publishTime;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
