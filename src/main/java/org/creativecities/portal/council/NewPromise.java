package org.creativecities.portal.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is promised, by a person or by a city, and until which day. Exactly one of the two promises. */
public record NewPromise(
        String text, @Nullable UUID owner, @Nullable String municipality, LocalDate dueOn) {

    public NewPromise {
        if ((owner == null) == (municipality == null)) {
            throw new IllegalArgumentException("a person or a city promises");
        }
    }
}
