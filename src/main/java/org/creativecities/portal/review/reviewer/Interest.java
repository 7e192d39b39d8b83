package org.creativecities.portal.review.reviewer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that ties a person to a city or to every city of a province.
 *
 * @param municipality four-digit code; null when a province is meant
 * @param province two-digit code; null when a city is meant
 * @param organisation where they work or worked, as they wrote it
 */
public record Interest(
        UUID id,
        UUID person,
        Kind kind,
        @Nullable String municipality,
        @Nullable String province,
        String organisation,
        String note,
        Source source,
        State state,
        Instant recordedAt) {

    /** What the tie is. */
    public enum Kind {
        HOME_PROVINCE,
        EMPLOYER,
        FORMER_POST,
        KINSHIP,
        /** The city of the reviewer's superior. */
        SUPERVISOR,
        /** Helped to write the dossier. */
        AUTHORSHIP,
        OTHER
    }

    /** How it became known. */
    public enum Source {
        DECLARED,
        RECORDED,
        STEPPED_BACK,
        DETECTED
    }

    /** Whether it counts; a suggested one counts until somebody has looked at it. */
    public enum State {
        STANDING,
        SUGGESTED,
        DISMISSED,
        ENDED
    }

    public boolean isSuggested() {
        return state == State.SUGGESTED;
    }

    /** Whether the person may end it themselves. */
    public boolean isOwn() {
        return source == Source.DECLARED;
    }
}
