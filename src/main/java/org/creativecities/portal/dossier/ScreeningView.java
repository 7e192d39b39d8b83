package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of admissibility and what the secretariat found for one sending.
 *
 * @param sending the number of the sending
 * @param verdict null while it is open
 */
public record ScreeningView(
        UUID submission,
        int sending,
        List<Condition> conditions,
        @Nullable Verdict verdict) {

    /**
     * @param provisional not yet checked against the call's own text
     * @param met null while unanswered
     * @param version the version a form must carry back; 0 while unanswered
     */
    public record Condition(
            String code,
            Bilingual title,
            Bilingual hint,
            boolean provisional,
            @Nullable Boolean met,
            String note,
            @Nullable UUID by,
            @Nullable Instant at,
            long version) {}

    public record Verdict(boolean admitted, String reasons, UUID by, Instant at) {}

    /** One answer on its way in; met null means not answered. */
    public record Answer(String code, @Nullable Boolean met, String note, long shown) {}

    public long answered() {
        return conditions.stream().filter(one -> one.met() != null).count();
    }

    public boolean allMet() {
        return conditions.stream().allMatch(one -> Boolean.TRUE.equals(one.met()));
    }
}
