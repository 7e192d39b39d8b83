package org.creativecities.portal.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/**
 * One version of the sheet a reviewer scores with. A version that was published never changes.
 *
 * @param scale the words for the scores 0 to 5, six of them
 * @param criteria their weights are percent and sum to 100
 */
public record Rubric(
        UUID id,
        String code,
        int version,
        Bilingual title,
        LimitStatus status,
        Source source,
        List<Bilingual> scale,
        List<Criterion> criteria) {

    public static final int HIGHEST_SCORE = 5;

    public Rubric {
        scale = List.copyOf(scale);
        criteria = List.copyOf(criteria);
    }

    public Rubric withCriteria(List<Criterion> changed) {
        return new Rubric(id, code, version, title, status, source, scale, changed);
    }

    /** The sum of the weights that count; 100 before it may be published. */
    public int weights() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    public Optional<Criterion> criterion(String criterionCode) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(criterionCode))
                .findFirst();
    }
}
