package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as its readers see it.
 *
 * @param status ASKED, FILED, or NO_ANSWER, which is never consent
 * @param sentence what the city reads
 * @param confidential null for everybody but the body and the secretariat
 */
public record OpinionView(
        UUID id,
        UUID proposal,
        String body,
        Bilingual bodyName,
        String question,
        Instant askedAt,
        LocalDate dueOn,
        String status,
        @Nullable Verdict verdict,
        @Nullable String sentence,
        @Nullable String confidential,
        @Nullable LocalDate holdUntil,
        @Nullable Instant filedAt,
        @Nullable Instant remindedAt,
        List<Condition> conditions,
        long version) {

    public OpinionView {
        conditions = List.copyOf(conditions);
    }

    public boolean asked() {
        return status.equals("ASKED");
    }

    OpinionView forTheCity() {
        return new OpinionView(
                id,
                proposal,
                body,
                bodyName,
                question,
                askedAt,
                dueOn,
                status,
                verdict,
                sentence,
                null,
                holdUntil,
                filedAt,
                remindedAt,
                conditions,
                version);
    }

    /** Something that must happen first. */
    public record Condition(
            UUID id,
            String text,
            boolean blocking,
            @Nullable Instant metAt,
            @Nullable String proof) {}
}
