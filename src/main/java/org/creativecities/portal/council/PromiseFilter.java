package org.creativecities.portal.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the register of promises shows; null filters nothing.
 *
 * @param late only what is late, instead of a status
 * @param from the first due day
 * @param until the last due day
 */
public record PromiseFilter(
        @Nullable String municipality,
        @Nullable UUID committee,
        @Nullable PromiseStatus status,
        boolean late,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final PromiseFilter NONE = new PromiseFilter(null, null, null, false, null, null);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
