package org.creativecities.portal.call.web;

/** One row of the calendar of a call, with what may be done while it runs. */
class PhaseForm {

    private String code = "";
    private String titleFa = "";
    private String titleEn = "";
    private String from = "";
    private String to = "";
    private String others = "";
    private boolean cityEdits = false;
    private boolean cityAnswers = false;
    private boolean reviewersScore = false;
    private boolean scoresChange = false;
    private boolean namesShown = false;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitleFa() {
        return titleFa;
    }

    public void setTitleFa(String titleFa) {
        this.titleFa = titleFa;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public boolean isCityEdits() {
        return cityEdits;
    }

    public void setCityEdits(boolean cityEdits) {
        this.cityEdits = cityEdits;
    }

    public boolean isCityAnswers() {
        return cityAnswers;
    }

    public void setCityAnswers(boolean cityAnswers) {
        this.cityAnswers = cityAnswers;
    }

    public boolean isReviewersScore() {
        return reviewersScore;
    }

    public void setReviewersScore(boolean reviewersScore) {
        this.reviewersScore = reviewersScore;
    }

    public boolean isScoresChange() {
        return scoresChange;
    }

    public void setScoresChange(boolean scoresChange) {
        this.scoresChange = scoresChange;
    }

    public boolean isNamesShown() {
        return namesShown;
    }

    public void setNamesShown(boolean namesShown) {
        this.namesShown = namesShown;
    }
}
