package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;

/** One criterion of the rubric. */
class CriterionForm {

    private String code = "";
    private String titleFa = "";
    private String titleEn = "";
    private String questionFa = "";
    private String questionEn = "";
    private String weight = "";
    private String minimumReasonWords = "";
    private boolean endsNeedEvidence = false;
    private boolean side = false;
    private boolean optional = false;
    private List<String> anchorsFa = new ArrayList<>();
    private List<String> anchorsEn = new ArrayList<>();
    private List<String> sections = new ArrayList<>();
    private long version = 0;

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

    public String getQuestionFa() {
        return questionFa;
    }

    public void setQuestionFa(String questionFa) {
        this.questionFa = questionFa;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public String getMinimumReasonWords() {
        return minimumReasonWords;
    }

    public void setMinimumReasonWords(String minimumReasonWords) {
        this.minimumReasonWords = minimumReasonWords;
    }

    public boolean isEndsNeedEvidence() {
        return endsNeedEvidence;
    }

    public void setEndsNeedEvidence(boolean endsNeedEvidence) {
        this.endsNeedEvidence = endsNeedEvidence;
    }

    public boolean isSide() {
        return side;
    }

    public void setSide(boolean side) {
        this.side = side;
    }

    public boolean isOptional() {
        return optional;
    }

    public void setOptional(boolean optional) {
        this.optional = optional;
    }

    public List<String> getAnchorsFa() {
        return anchorsFa;
    }

    public void setAnchorsFa(List<String> anchorsFa) {
        this.anchorsFa = anchorsFa;
    }

    public List<String> getAnchorsEn() {
        return anchorsEn;
    }

    public void setAnchorsEn(List<String> anchorsEn) {
        this.anchorsEn = anchorsEn;
    }

    public List<String> getSections() {
        return sections;
    }

    public void setSections(List<String> sections) {
        this.sections = sections;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
