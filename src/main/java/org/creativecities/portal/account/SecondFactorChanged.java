package org.creativecities.portal.account;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A second factor was set up or given up. */
public record SecondFactorChanged(
        UUID person, boolean present, @Nullable UUID by, Instant at) implements Fact {

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
        return "account.second-factor-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("second-factor", new Change(String.valueOf(!present), String.valueOf(present)));
    }
}
