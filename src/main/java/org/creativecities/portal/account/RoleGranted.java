package org.creativecities.portal.account;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A person holds a further role. */
public record RoleGranted(
        UUID person,
        Role role,
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
        return "account.role-granted";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("role", new Change(null, role.code()));
    }
}
