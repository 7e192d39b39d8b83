package org.creativecities.portal.account;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** An invited person has chosen a password and is in. */
public record InvitationAccepted(
        UUID person,
        @Nullable String municipality,
        @Nullable UUID by,
        Instant at) implements Fact {

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
        return "account.invitation-accepted";
    }
}
