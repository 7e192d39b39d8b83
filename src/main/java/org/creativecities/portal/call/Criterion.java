package org.creativecities.portal.call;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;

/**
 * One thing a reviewer scores.
 *
 * @param question what the reviewer asks of the dossier
 * @param weight percent
 * @param anchors what each score from 0 to 5 means here, six texts
 * @param sections codes of the form's sections it is read from
 * @param minimumReasonWords the fewest words of a reason
 * @param endsNeedEvidence the scores 0 and 5 must point at evidence
 */
public record Criterion(
        String code,
        Bilingual title,
        Bilingual question,
        int weight,
        List<Bilingual> anchors,
        List<String> sections,
        int minimumReasonWords,
        boolean endsNeedEvidence) {

    public Criterion {
        anchors = List.copyOf(anchors);
        sections = List.copyOf(sections);
    }
}
