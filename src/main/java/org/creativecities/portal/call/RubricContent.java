package org.creativecities.portal.call;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;

/** What is stored of a version of the rubric: everything but its id, code and number. */
record RubricContent(
        Bilingual title, LimitStatus status, Source source, List<Bilingual> scale, List<Criterion> criteria) {

    RubricContent {
        scale = List.copyOf(scale);
        criteria = List.copyOf(criteria);
    }

    static RubricContent of(Rubric rubric) {
        return new RubricContent(rubric.title(), rubric.status(), rubric.source(), rubric.scale(), rubric.criteria());
    }
}
