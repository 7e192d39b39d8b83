package org.creativecities.portal.account;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A person has changed how they are named or written to. */
public record ProfileChanged(UUID person, @Nullable UUID by, Instant at) implements Fact {

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
        return "account.profile-changed";
    }
}
