package org.creativecities.portal.cityrecord;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * An office-holder was written down or corrected. Names the duty and the version; the person's particulars stay in the
 * record, where they can be corrected and erased.
 *
 * @param what below {@code city.contact-}
 */
public record ContactChanged(
        UUID contact, String municipality, String what, UUID by, Instant at, Map<String, Change> changes)
        implements Fact {

    @Override
    public String subject() {
        return "municipality";
    }

    @Override
    public String subjectId() {
        return municipality;
    }

    @Override
    public String action() {
        return "city.contact-" + what;
    }
}
