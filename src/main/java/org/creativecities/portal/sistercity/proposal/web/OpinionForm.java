package org.creativecities.portal.sistercity.proposal.web;

/** What an officer types. */
class OpinionForm {

    private String verdict = "";
    private String sentence = "";
    private String confidential = "";
    private String holdUntil = "";
    private String condition = "";
    private boolean blocking = true;

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getConfidential() {
        return confidential;
    }

    public void setConfidential(String confidential) {
        this.confidential = confidential;
    }

    public String getHoldUntil() {
        return holdUntil;
    }

    public void setHoldUntil(String holdUntil) {
        this.holdUntil = holdUntil;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public void setBlocking(boolean blocking) {
        this.blocking = blocking;
    }
}
