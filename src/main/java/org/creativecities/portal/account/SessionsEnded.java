package org.creativecities.portal.account;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A person has ended all their sessions. */
public record SessionsEnded(UUID person, @Nullable UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public String subjectId() {
        return person.toString();
    }

    @Override
    public String action() {
        return "account.sessions-ended";
    }
}
