package org.creativecities.portal.call.web;

import org.creativecities.portal.localization.DateTimeInput;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a day and an hour of Tehran are in Paris, said back below the fields. */
@Component("callTimes")
public class CallTimes {

    private final Format format;

    CallTimes(Format format) {
        this.format = format;
    }

    /** The moment in Paris, or null when a field cannot be read. */
    public @Nullable String paris(@Nullable String day, @Nullable String time) {
        return day == null || time == null
                ? null
                : DateTimeInput.parse(day, time).map(format::paris).orElse(null);
    }
}
