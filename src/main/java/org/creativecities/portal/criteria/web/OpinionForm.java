package org.creativecities.portal.criteria.web;

/** What one of the two bodies thinks. */
class OpinionForm {

    private String verdict = "";
    private String reservationFa = "";
    private String reservationEn = "";
    private String reasoning = "";
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
