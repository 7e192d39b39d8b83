package org.creativecities.portal.site.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the portal reads what was typed into a field, said back below it. */
@Component("reading")
public class Reading {

    /** The amount in words, or null when it is no amount. */
    public @Nullable String money(@Nullable Object typed) {
        return null;
    }

    /** The same day in the other calendar, or null when it is no date. */
    public @Nullable String otherCalendar(@Nullable Object typed) {
        return null;
    }

    /** How many words it has. */
    public int words(@Nullable Object typed) {
        return 0;
    }
}
