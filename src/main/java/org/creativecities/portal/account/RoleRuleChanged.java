package org.creativecities.portal.account;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** An administrator has said whether a role needs a second factor. */
public record RoleRuleChanged(Role role, boolean before, boolean after, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "role";
    }

    @Override
    public String subjectId() {
        return role.code();
    }

    @Override
    public String action() {
        return "account.role-rule-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("second-factor", new Change(String.valueOf(before), String.valueOf(after)));
    }
}
