package org.creativecities.portal.tie;

import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was learned, to be read before doing it again.
 *
 * @param restsOn what it was learned from
 * @param url where one can read that, or null
 * @param tieCode the tie it comes from, for a link to its page; null where it comes from none
 * @param why what the lesson and the new case have in common
 * @param sample invented, for the demo world
 */
public record LessonView(
        UUID id,
        Bilingual says,
        String restsOn,
        @Nullable String url,
        @Nullable String tieCode,
        Why why,
        boolean sample) {

    /** Why a lesson is shown. */
    public enum Why {
        COUNTRY,
        FIELD,
        OBSTACLE,
        EVERYWHERE
    }
}
