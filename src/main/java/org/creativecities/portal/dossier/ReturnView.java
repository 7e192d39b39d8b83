package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return of a dossier for correction, with its remarks.
 *
 * @param sending the number of the sending that was returned
 * @param answeredAt when the corrected text was sent; null while it is open
 */
public record ReturnView(
        UUID id,
        int sending,
        String note,
        Instant dueAt,
        UUID by,
        Instant at,
        @Nullable Instant answeredAt,
        List<Remark> remarks) {

    /**
     * @param question the question it is about; null for the whole section
     * @param answer the city's answer; null while it waits
     */
    public record Remark(
            UUID id,
            String section,
            @Nullable String question,
            String text,
            @Nullable String answer,
            @Nullable UUID answeredBy,
            @Nullable Instant answeredAt,
            long version) {}

    /** A remark on its way in. */
    public record NewRemark(String section, @Nullable String question, String text) {}

    public long unanswered() {
        return remarks.stream().filter(remark -> remark.answer() == null).count();
    }

    public List<Remark> of(String section) {
        return remarks.stream()
                .filter(remark -> remark.section().equals(section))
                .toList();
    }
}
