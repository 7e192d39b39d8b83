package org.creativecities.portal.tie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The light look at a tie in one year.
 *
 * @param year of the Iranian calendar
 * @param filledBy null while nobody has filled it
 * @param version 0 while nobody has filled it
 */
public record TieCheck(
        int year,
        int edition,
        List<Line> lines,
        @Nullable UUID filledBy,
        @Nullable Instant filledAt,
        long version) {

    /** How a question is answered. */
    public enum Kind {
        YES_NO,
        NUMBER,
        TEXT
    }

    /** @param last what was answered the year before; empty for nothing */
    public record Line(int position, Kind kind, Bilingual label, String answer, String last) {}
}
