package org.creativecities.portal.council.web;

import org.jspecify.annotations.Nullable;

/** A promise as it is typed: a person or a city has it. */
class PromiseForm {

    private String text = "";
    private String owner = "";
    private String municipality = "";
    private String due = "";

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner == null ? "" : owner;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality == null ? "" : municipality;
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due == null ? "" : due;
    }
}
