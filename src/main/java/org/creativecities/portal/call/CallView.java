package org.creativecities.portal.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A call as pages show it.
 *
 * @param code its short name in references: {@code 2027}
 * @param round year of the designations UNESCO announces at the end
 * @param referenceYear Jalali year in the reference numbers of its dossiers: {@code CC-1405-0231}
 * @param opensAt from this instant, included
 * @param closesAt until this instant, not included; a city may have an extension of its own
 * @param fields codes of the creative fields that are open in it
 * @param formTemplate id of the version of the form
 * @param rubric id of the version of the rubric
 * @param publishAt when the draft becomes public by itself; null when it does not
 * @param stage what time makes of it, by the database's clock when it was read
 * @param version the version a form must carry back
 */
public record CallView(
        UUID id,
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
        CallSettings settings,
        @Nullable Instant publishAt,
        CallStatus status,
        Stage stage,
        long version) {

    public CallView {
        fields = List.copyOf(fields);
        phases = List.copyOf(phases);
    }

    static CallView of(
            UUID id, CallText text, @Nullable Instant publishAt, CallStatus status, Stage stage, long version) {
        return new CallView(
                id,
                text.code(),
                text.title(),
                text.summary(),
                text.round(),
                text.referenceYear(),
                text.opensAt(),
                text.closesAt(),
                text.quota(),
                text.fields(),
                text.formTemplate(),
                text.rubric(),
                text.phases(),
                text.settings(),
                publishAt,
                status,
                stage,
                version);
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
        ARCHIVED;

        /** The same comparison as the database's {@code call_is_open}: opening included, closing not. */
        static Stage of(CallStatus status, Instant opensAt, Instant closesAt, Instant now) {
            return switch (status) {
                case DRAFT -> DRAFT;
                case CLOSED -> CLOSED;
                case ARCHIVED -> ARCHIVED;
                case PUBLISHED -> now.isBefore(opensAt) ? UPCOMING : now.isBefore(closesAt) ? OPEN : CLOSED;
            };
        }
    }
}
