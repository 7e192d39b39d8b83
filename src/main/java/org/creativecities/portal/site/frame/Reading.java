package org.creativecities.portal.site.frame;

import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.localization.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the portal understands what stands in a field, said back below it. */
@Component("reading")
public class Reading {

    private final Format format;

    Reading(Format format) {
        this.format = format;
    }

    /** The amount in words, or null when it is no whole amount. */
    public @Nullable String money(@Nullable Object typed) {
        return NumberInput.parse(text(typed))
                .filter(amount -> amount.stripTrailingZeros().scale() <= 0 && amount.precision() <= 18)
                .map(format::moneyWords)
                .orElse(null);
    }

    /** The same day in the other calendar, or null when it is no date. */
    public @Nullable String otherCalendar(@Nullable Object typed) {
        return DateInput.parse(text(typed)).map(format::otherCalendar).orElse(null);
    }

    /** How many words it has, as the limit counts them. */
    public int words(@Nullable Object typed) {
        return Words.count(text(typed));
    }

    private static String text(@Nullable Object typed) {
        return typed == null ? "" : typed.toString();
    }
}
