package org.creativecities.portal.council.web;

import org.jspecify.annotations.Nullable;

/** A meeting as it is typed; the agenda holds one item a line. */
class MeetingForm {

    private String day = "";
    private String time = "";
    private String place = "";
    private String quorum = "";
    private String agenda = "";

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time == null ? "" : time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getQuorum() {
        return quorum;
    }

    public void setQuorum(@Nullable String quorum) {
        this.quorum = quorum == null ? "" : quorum;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(@Nullable String agenda) {
        this.agenda = agenda == null ? "" : agenda;
    }
}
