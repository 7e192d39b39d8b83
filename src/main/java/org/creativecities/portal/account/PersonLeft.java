package org.creativecities.portal.account;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** A person no longer works for a municipality. The files stay with it: whoever keeps assignments by person hands them to the heir, or frees them where there is none.
 *
 * @param heir the colleague who takes over, or null */
public record PersonLeft(
        UUID person,
        String municipality,
        @Nullable UUID heir,
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
        return "account.left";
    }

    @Override
    public Map<String, Change> changes() {
        return heir == null ? Map.of() : Map.of("heir", new Change(null, heir.toString()));
    }
}
