package org.creativecities.portal.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/**
 * A call as pages show it.
 *
 * @param code its short name in references: {@code 2027}
 * @param opensAt from this instant, included
 * @param closesAt until this instant, not included; a city may have an extension of its own
 * @param fields codes of the creative fields that are open in it
 * @param formTemplate id of the version of the form
 * @param rubric id of the version of the rubric
 * @param stage what time makes of it, by the database's clock when it was read
 * @param version the version a form must carry back
 */
public record CallView(
        UUID id,
        String code,
        Bilingual title,
        Bilingual summary,
        Instant opensAt,
        Instant closesAt,
        Quota quota,
        List<String> fields,
        UUID formTemplate,
        UUID rubric,
        List<Phase> phases,
        CallStatus status,
        Stage stage,
        long version) {

    public CallView {
        fields = List.copyOf(fields);
        phases = List.copyOf(phases);
    }

    public boolean isOpen() {
        return stage == Stage.OPEN;
    }

    /** Status and time together. */
    public enum Stage {
        DRAFT,
        /** Published, not open yet. */
        UPCOMING,
        OPEN,
        CLOSED,
        ARCHIVED
    }
}
