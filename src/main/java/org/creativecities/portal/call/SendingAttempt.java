package org.creativecities.portal.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/**
 * An attempt to send that was refused.
 *
 * @param reference of the dossier: {@code CC-1405-0231}
 * @param refusal key of the sentence the person was shown
 * @param missing what was missing, in the order of the form; empty when time or state refused it
 */
public record SendingAttempt(
        UUID id,
        UUID callId,
        UUID dossierId,
        String reference,
        String municipality,
        Step step,
        String refusal,
        List<Missing> missing,
        UUID by,
        Instant at) {

    public SendingAttempt {
        missing = List.copyOf(missing);
    }

    /** Which step was refused. */
    public enum Step {
        /** Handing the text to the mayor. */
        APPROVAL_REQUEST,
        /** Sending it to the secretariat. */
        SUBMISSION
    }

    /** One thing that was missing: the section's code, and the sentence in both languages. */
    public record Missing(String section, Bilingual sentence) {}

    /** What tried to send. */
    public record Attempted(UUID callId, UUID dossierId, String reference, String municipality) {}
}
