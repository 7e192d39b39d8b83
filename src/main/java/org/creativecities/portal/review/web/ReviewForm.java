package org.creativecities.portal.review.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.Recommendation;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Score;
import org.jspecify.annotations.Nullable;

/** The score sheet as it is typed. */
class ReviewForm {

    private long version;
    private Map<String, Line> scores = new LinkedHashMap<>();
    private @Nullable String recommendation;
    private String own = "";
    private String secretariat = "";
    private String city = "";

    static ReviewForm of(ReviewView review, Rubric rubric) {
        var form = new ReviewForm();
        form.version = review.version();
        for (var criterion : rubric.criteria()) {
            form.scores.put(criterion.code(), Line.of(review.score(criterion.code())));
        }
        var recommended = review.recommendation();
        form.recommendation = recommended == null ? null : recommended.name();
        form.own = review.notes().own();
        form.secretariat = review.notes().secretariat();
        form.city = review.notes().city();
        return form;
    }

    /** The typed scores of the rubric's criteria; what is not of the rubric is ignored. */
    Map<String, Score> scores(Rubric rubric) {
        var typed = new HashMap<String, Score>();
        for (var criterion : rubric.criteria()) {
            var line = scores.get(criterion.code());
            if (line != null && !line.isBlank()) {
                typed.put(criterion.code(), line.score());
            }
        }
        return typed;
    }

    @Nullable
    Recommendation recommended() {
        for (var value : Recommendation.values()) {
            if (value.name().equals(recommendation)) {
                return value;
            }
        }
        return null;
    }

    Notes notes() {
        return new Notes(PersianText.clean(own), PersianText.clean(secretariat), PersianText.clean(city));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Map<String, Line> getScores() {
        return scores;
    }

    public void setScores(Map<String, Line> scores) {
        this.scores = scores;
    }

    public @Nullable String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(@Nullable String recommendation) {
        this.recommendation = recommendation;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public String getSecretariat() {
        return secretariat;
    }

    public void setSecretariat(String secretariat) {
        this.secretariat = secretariat;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    /** One criterion as it is typed. */
    static class Line {

        private String value = "";
        private String reason = "";
        private String evidence = "";

        static Line of(Score score) {
            var line = new Line();
            var number = score.value();
            line.value = number == null ? "" : number.toString();
            line.reason = score.reason();
            line.evidence = score.evidence();
            return line;
        }

        boolean isBlank() {
            return value.isBlank() && reason.isBlank() && evidence.isBlank();
        }

        Score score() {
            return new Score(number(), PersianText.clean(reason), sections());
        }

        private @Nullable Integer number() {
            var latin = Digits.toLatin(value).strip();
            return latin.matches("[0-5]") ? Integer.valueOf(latin) : null;
        }

        /** Section numbers in any digits, separated by commas of either kind or spaces. */
        private String sections() {
            var found = new LinkedHashSet<String>();
            for (var part : Digits.toLatin(evidence).split("[\\s,،؛;]+")) {
                if (!part.isBlank()) {
                    found.add(part.strip());
                }
            }
            return String.join(" ", found);
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        public String getEvidence() {
            return evidence;
        }

        public void setEvidence(String evidence) {
            this.evidence = evidence;
        }
    }
}
