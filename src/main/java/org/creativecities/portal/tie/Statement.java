package org.creativecities.portal.tie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a tie. Nothing said is ever overwritten; what was refused or set aside stays readable.
 *
 * @param tag the kind of statement, as the file of 2026 tags them
 * @param note in Persian and English as far as known
 * @param confidence how well it stands
 * @param decisionReason why it was accepted, refused or set aside
 */
public record Statement(
        UUID id,
        UUID tie,
        Origin origin,
        Tag tag,
        @Nullable Integer signedYear,
        @Nullable Bilingual note,
        Confidence confidence,
        State state,
        String asOf,
        List<Source> sources,
        @Nullable UUID madeBy,
        Instant madeAt,
        @Nullable UUID decidedBy,
        @Nullable String decisionReason,
        long version) {

    public Statement {
        sources = List.copyOf(sources);
    }

    /** Whose statement it is. */
    public enum Origin {
        FILE,
        SHEET,
        CITY,
        SECRETARIAT,
        PARTNER
    }

    /** What is said. */
    public enum Tag {
        LISTED,
        SIGNED,
        ACTIVITY,
        SUSPENDED,
        HISTORIC,
        DISPUTED,
        FRIENDSHIP,
        APPROVED,
        PROPOSED,
        CLAIMED,
        NOT_A_TIE,
        ENDED;

        /** How far the tie came, if this is true. */
        TieBasis basis() {
            return switch (this) {
                case APPROVED -> TieBasis.APPROVED;
                case PROPOSED -> TieBasis.PROPOSED;
                case CLAIMED, NOT_A_TIE -> TieBasis.CLAIMED;
                default -> TieBasis.MADE;
            };
        }
    }

    /** How well a statement stands. */
    public enum Confidence {
        /** Lists that anybody may edit, and nothing else. */
        LIST,
        REPORT,
        REPORTS,
        DOCUMENT
    }

    /** What became of it. */
    public enum State {
        STANDING,
        /** A city asks for it; the secretariat has not answered. */
        ASKED,
        REFUSED,
        SET_ASIDE
    }

    /** @param userEdited whether anybody may edit the page */
    public record Source(String title, @Nullable String url, boolean userEdited) {}
}
