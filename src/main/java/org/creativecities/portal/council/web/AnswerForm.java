package org.creativecities.portal.council.web;

import org.jspecify.annotations.Nullable;

/** What is said about a promise or about minutes. */
class AnswerForm {

    private String proof = "";
    private String reason = "";
    private String title = "";

    public String getProof() {
        return proof;
    }

    public void setProof(@Nullable String proof) {
        this.proof = proof == null ? "" : proof;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }
}
