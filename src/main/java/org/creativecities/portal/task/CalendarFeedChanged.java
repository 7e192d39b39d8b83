package org.creativecities.portal.task;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * A person made or ended the secret address of their calendar.
 *
 * @param what {@code made} or {@code ended}
 */
public record CalendarFeedChanged(String what, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public String subjectId() {
        return by.toString();
    }

    @Override
    public String action() {
        return "account.calendar-" + what;
    }
}
