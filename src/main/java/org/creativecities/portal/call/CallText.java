package org.creativecities.portal.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/**
 * Everything the secretariat writes into the draft of a call.
 *
 * @param code its short name, {@code 2027}
 * @param round year of the designations UNESCO announces at the end
 * @param referenceYear Jalali year in the reference numbers of its dossiers
 * @param opensAt the first instant at which a city may begin
 * @param closesAt the first instant at which it may not send any more
 */
public record CallText(
        String code,
        Bilingual title,
        Bilingual summary,
        int round,
        int referenceYear,
        Instant opensAt,
        Instant closesAt,
        Quota quota,
        List<String> fields,
        UUID formTemplate,
        UUID rubric,
        List<Phase> phases,
        CallSettings settings) {

    /** A call with the usual settings. */
    public CallText(
            String code,
            Bilingual title,
            Bilingual summary,
            int round,
            int referenceYear,
            Instant opensAt,
            Instant closesAt,
            Quota quota,
            List<String> fields,
            UUID formTemplate,
            UUID rubric,
            List<Phase> phases) {
        this(
                code,
                title,
                summary,
                round,
                referenceYear,
                opensAt,
                closesAt,
                quota,
                fields,
                formTemplate,
                rubric,
                phases,
                CallSettings.USUAL);
    }

    public CallText {
        fields = List.copyOf(fields);
        phases = List.copyOf(phases);
    }
}
