package org.creativecities.portal.account;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** An invitation was taken back before it was used. */
public record InvitationRevoked(
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
        return "account.invitation-revoked";
    }
}
