package org.creativecities.portal.council.web;

import org.jspecify.annotations.Nullable;

/** A seat as it is typed. */
class MemberForm {

    private String person = "";
    private String body = "";
    private String duty = "";
    private String from = "";
    private String until = "";

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body == null ? "" : body;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(@Nullable String duty) {
        this.duty = duty == null ? "" : duty;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until == null ? "" : until;
    }
}
