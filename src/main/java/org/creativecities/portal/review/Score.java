package org.creativecities.portal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's mark on one criterion.
 *
 * @param value 0 to 5, or null while only the reason is written
 * @param reason why, in the reviewer's words
 * @param evidence the dossier's section numbers it rests on, separated by spaces
 */
@Embeddable
public record Score(
        @Column(name = "value") @Nullable Integer value,
        @Column(name = "reason") String reason,
        @Column(name = "evidence") String evidence) {

    public static final int HIGHEST = 5;

    public static final Score NONE = new Score(null, "", "");

    public Score {
        if (value != null && (value < 0 || value > HIGHEST)) {
            throw new IllegalArgumentException("a score is between 0 and 5, not " + value);
        }
    }

    /** Whether the mark is the lowest or the highest, which asks for evidence. */
    public boolean isExtreme() {
        return value != null && (value == 0 || value == HIGHEST);
    }

    public List<String> sections() {
        return evidence.isBlank() ? List.of() : Arrays.asList(evidence.split(" "));
    }
}
