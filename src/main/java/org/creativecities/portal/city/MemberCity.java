package org.creativecities.portal.city;

import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A member of the UNESCO Creative Cities Network.
 *
 * @param code the name in the page's address, unique: {@code kashan}, {@code granada-ni}
 * @param name the Persian form falls back to the English one where no settled form is known
 * @param provisional whether the Persian name still waits for an editor
 * @param fieldCode the present field
 * @param fieldSince the year it holds the present field since; differs from {@code designated} after a change
 * @param designated the year of designation
 * @param municipalityCode the municipality of an Iranian member, else null
 */
public record MemberCity(
        String code,
        Bilingual name,
        boolean provisional,
        Country country,
        String fieldCode,
        Bilingual field,
        int fieldSince,
        int designated,
        @Nullable String municipalityCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** Years between two membership monitoring reports. */
    public static final int REPORT_INTERVAL = 4;

    /** The Persian name, or null where no settled form is known. */
    public @Nullable String persianName() {
        return name.fa().equals(name.en()) ? null : name.fa();
    }

    /** The next year in which a monitoring report falls due, counted every four years from the designation. */
    public int nextReport(int thisYear) {
        var due = designated + REPORT_INTERVAL;
        while (due < thisYear) {
            due += REPORT_INTERVAL;
        }
        return due;
    }
}
