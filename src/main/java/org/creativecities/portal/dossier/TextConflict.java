package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one text. Both texts, who wrote the other one and when, and what differs.
 *
 * @param version of the other text: what is saved next answers to it
 * @param changes from the other text to one's own
 * @param merged both changes in one text; null where they touch the same words
 */
public record TextConflict(
        AnswerKey key,
        String mine,
        String theirs,
        long version,
        UUID by,
        Instant at,
        List<WordChange> changes,
        @Nullable String merged) {

    static TextConflict of(StoredAnswer theirs, String mine, @Nullable String base) {
        return new TextConflict(
                theirs.key(),
                mine,
                theirs.value(),
                theirs.version(),
                theirs.by(),
                theirs.at(),
                WordChange.between(theirs.value(), mine),
                base == null ? null : TextMerge.of(base, mine, theirs.value()).orElse(null));
    }
}
