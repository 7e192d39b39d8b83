package org.creativecities.portal.monitoring;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A member city and its due years.
 *
 * @param next the year of the report that opens next
 * @param opensIn the year in which it opens
 */
public record MemberDuties(
        String municipality, Bilingual city, int designated, List<DueYear> years, int next, int opensIn) {

    /**
     * One due year.
     *
     * @param report null while nothing was begun
     * @param status null where nothing is known
     * @param late its year has passed and nothing shows that it was delivered
     */
    public record DueYear(
            int year, @Nullable UUID report, @Nullable ReportStatus status, boolean late) {}
}
