package org.creativecities.portal.cityrecord;

import java.time.LocalDate;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;

/** What one module knows of a city. The caller has checked that the reader may read this city's record. */
public interface CityRecordSource {

    /** More of one kind stand on the list of that kind. */
    int MOST = 30;

    /**
     * One thing a city filed, signed or attended.
     *
     * @param title in the reader's language
     * @param state in the reader's language
     * @param path where it stands, for this reader; null where they may not open it
     * @param day when it last changed; null when unknown
     * @param owed the city has to do something about it
     */
    record Line(
            String title,
            String state,
            @Nullable String path,
            @Nullable LocalDate day,
            boolean owed) {}

    /** The code of the heading: {@code cityrecord.kind.<code>}. */
    String kind();

    /** Small ones first. */
    int order();

    /** Newest first, at most {@link #MOST}, in one query; without what this reader may not know of. */
    List<Line> of(String municipality, Account reader);
}
