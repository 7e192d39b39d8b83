package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;

/** The title of a rubric and the words for its scores. */
class ScaleForm {

    private String titleFa = "";
    private String titleEn = "";
    private String status = "";
    private String sourceFa = "";
    private String sourceEn = "";
    private String asOf = "";
    private List<String> wordsFa = new ArrayList<>();
    private List<String> wordsEn = new ArrayList<>();
    private long version = 0;

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

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getSourceFa() {
        return sourceFa;
    }

    public void setSourceFa(String sourceFa) {
        this.sourceFa = sourceFa;
    }

    public String getSourceEn() {
        return sourceEn;
    }

    public void setSourceEn(String sourceEn) {
        this.sourceEn = sourceEn;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public List<String> getWordsFa() {
        return wordsFa;
    }

    public void setWordsFa(List<String> wordsFa) {
        this.wordsFa = wordsFa;
    }

    public List<String> getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(List<String> wordsEn) {
        this.wordsEn = wordsEn;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
