package org.creativecities.portal.council.web;

import org.creativecities.portal.council.PromiseFilter;
import org.creativecities.portal.council.PromiseStatus;
import org.creativecities.portal.localization.DateInput;
import org.jspecify.annotations.Nullable;

/** The filter of the register as it stands in the address; what cannot be read filters nothing. */
record PromiseAsked(
        @Nullable String city,
        @Nullable String committee,
        @Nullable String status,
        @Nullable String from,
        @Nullable String until) {

    static final String LATE = "LATE";

    PromiseFilter filter() {
        return new PromiseFilter(
                text(city).matches("[0-9]{4}") ? city : null,
                CouncilChoices.uuid(text(committee)).orElse(null),
                CouncilChoices.read(PromiseStatus.values(), text(status)).orElse(null),
                LATE.equals(status),
                DateInput.parse(text(from)).orElse(null),
                DateInput.parse(text(until)).orElse(null));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
