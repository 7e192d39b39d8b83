package org.creativecities.portal.criteria.web;

import java.util.ArrayList;
import java.util.List;

/** One version of a national position. */
class PositionForm {

    private String verdict = "";
    private String reservationFa = "";
    private String reservationEn = "";
    private String reasoning = "";
    private boolean reasoningPublic = false;
    private String minority = "";
    private String minorityHolder = "";
    private boolean minorityPublic = false;
    private String body = "";
    private String effect = "";
    private String note = "";
    private String nextLook = "";
    private List<String> laws = new ArrayList<>();
    private List<String> articles = new ArrayList<>();
    private long version = 0;

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReservationFa() {
        return reservationFa;
    }

    public void setReservationFa(String reservationFa) {
        this.reservationFa = reservationFa;
    }

    public String getReservationEn() {
        return reservationEn;
    }

    public void setReservationEn(String reservationEn) {
        this.reservationEn = reservationEn;
    }

    public String getReasoning() {
        return reasoning;
    }

    public void setReasoning(String reasoning) {
        this.reasoning = reasoning;
    }

    public boolean isReasoningPublic() {
        return reasoningPublic;
    }

    public void setReasoningPublic(boolean reasoningPublic) {
        this.reasoningPublic = reasoningPublic;
    }

    public String getMinority() {
        return minority;
    }

    public void setMinority(String minority) {
        this.minority = minority;
    }

    public String getMinorityHolder() {
        return minorityHolder;
    }

    public void setMinorityHolder(String minorityHolder) {
        this.minorityHolder = minorityHolder;
    }

    public boolean isMinorityPublic() {
        return minorityPublic;
    }

    public void setMinorityPublic(boolean minorityPublic) {
        this.minorityPublic = minorityPublic;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getNextLook() {
        return nextLook;
    }

    public void setNextLook(String nextLook) {
        this.nextLook = nextLook;
    }

    public List<String> getLaws() {
        return laws;
    }

    public void setLaws(List<String> laws) {
        this.laws = laws;
    }

    public List<String> getArticles() {
        return articles;
    }

    public void setArticles(List<String> articles) {
        this.articles = articles;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
