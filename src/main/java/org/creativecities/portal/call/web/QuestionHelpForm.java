package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;

/** What stands around a question: a heading, examples, remarks from earlier calls. */
class QuestionHelpForm {

    private String headingFa = "";
    private String headingEn = "";
    private String goodFa = "";
    private String goodEn = "";
    private String weakFa = "";
    private String weakEn = "";
    private List<RowForm> remarks = new ArrayList<>();

    public String getHeadingFa() {
        return headingFa;
    }

    public void setHeadingFa(String headingFa) {
        this.headingFa = headingFa;
    }

    public String getHeadingEn() {
        return headingEn;
    }

    public void setHeadingEn(String headingEn) {
        this.headingEn = headingEn;
    }

    public String getGoodFa() {
        return goodFa;
    }

    public void setGoodFa(String goodFa) {
        this.goodFa = goodFa;
    }

    public String getGoodEn() {
        return goodEn;
    }

    public void setGoodEn(String goodEn) {
        this.goodEn = goodEn;
    }

    public String getWeakFa() {
        return weakFa;
    }

    public void setWeakFa(String weakFa) {
        this.weakFa = weakFa;
    }

    public String getWeakEn() {
        return weakEn;
    }

    public void setWeakEn(String weakEn) {
        this.weakEn = weakEn;
    }

    public List<RowForm> getRemarks() {
        return remarks;
    }

    public void setRemarks(List<RowForm> remarks) {
        this.remarks = remarks;
    }
}
