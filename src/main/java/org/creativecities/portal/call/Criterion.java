package org.creativecities.portal.call;

import java.util.List;
import java.util.Set;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reviewer scores.
 *
 * @param question what the reviewer asks of the dossier
 * @param weight percent; 0 for a side score
 * @param anchors what each score from 0 to 5 means here, six texts
 * @param sections codes of the form's sections it is read from
 * @param minimumReasonWords the fewest words of a reason
 * @param endsNeedEvidence the scores 0 and 5 must point at evidence
 * @param traits what sets it apart from a criterion that counts and must be scored
 */
public record Criterion(
        String code,
        Bilingual title,
        Bilingual question,
        int weight,
        List<Bilingual> anchors,
        List<String> sections,
        int minimumReasonWords,
        boolean endsNeedEvidence,
        @Nullable Set<Trait> traits) {

    public Criterion {
        anchors = List.copyOf(anchors);
        sections = List.copyOf(sections);
        // Versions from before know no traits.
        traits = traits == null ? Set.of() : Set.copyOf(traits);
    }

    /** A criterion that counts and must be scored. */
    public Criterion(
            String code,
            Bilingual title,
            Bilingual question,
            int weight,
            List<Bilingual> anchors,
            List<String> sections,
            int minimumReasonWords,
            boolean endsNeedEvidence) {
        this(code, title, question, weight, anchors, sections, minimumReasonWords, endsNeedEvidence, Set.of());
    }

    /** What sets a criterion apart. */
    public enum Trait {
        /** Scored and shown, but no part of the sum. */
        SIDE,
        /** A reviewer may leave it without a score. */
        OPTIONAL
    }

    public boolean side() {
        return traits != null && traits.contains(Trait.SIDE);
    }

    /** Whether a review may be handed in without a score for it. */
    public boolean optional() {
        return traits != null && traits.contains(Trait.OPTIONAL);
    }
}
