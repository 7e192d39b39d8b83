package org.creativecities.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param thread what it is about, {@code dossier:<id>}
 * @param path the local path of its link; null once a one-time link was sent
 * @param oneTime whether the link is good for one use and so is nobody else's to see
 * @param messageId stays the same however often it is sent
 */
public record QueuedMail(
        UUID id,
        String thread,
        String address,
        Language language,
        String key,
        String params,
        @Nullable String path,
        boolean oneTime,
        String messageId,
        State state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String lastProblem,
        Instant createdAt,
        @Nullable Instant sentAt,
        long version) {

    /** Where a mail stands. */
    public enum State {
        /** Will be sent, or tried again. */
        QUEUED,
        /** Waits for a person: somebody stopped it, or every mail of its kind is looked at first. */
        HELD,
        SENT,
        /** Sent, and came back undelivered. */
        RETURNED,
        /** Will never be sent. */
        CANCELLED,
        /** Tried often enough; somebody has to look. */
        GIVEN_UP
    }

    /** The address with its middle hidden, for logs. */
    String masked() {
        return address.replaceFirst("^(.)[^@]*", "$1***");
    }
}
