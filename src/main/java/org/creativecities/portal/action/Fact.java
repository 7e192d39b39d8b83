package org.creativecities.portal.action;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is kept for good. Every domain event is a record in the past tense that implements this;
 * {@code history} writes it down inside the same transaction, {@code notification} queues the messages it calls for.
 */
public interface Fact {

    /** The kind of thing it happened to: {@code dossier}, {@code call}, {@code account}. */
    String subject();

    /** The id of that thing. */
    String subjectId();

    /** What happened, as the message key below {@code history.action.}: {@code dossier.submitted}. */
    String action();

    /** The account that did it; null when the portal itself did (a closing call, an expired invitation). */
    @Nullable
    UUID by();

    /** When, by the database's clock. */
    Instant at();

    /** The municipality whose people may read the fact; null when it belongs to no municipality. */
    default @Nullable String municipality() {
        return null;
    }

    /** Why, in the words of the person who did it. */
    default @Nullable String reason() {
        return null;
    }

    /** What changed, by field name. References to people are ids, never names, so that erasure keeps the chain whole. */
    default Map<String, Change> changes() {
        return Map.of();
    }

    /** A value before and after. */
    record Change(@Nullable String before, @Nullable String after) {}
}
