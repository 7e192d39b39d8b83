package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** The list of reasons got a new version of one of its entries. */
public record ScreeningReasonChanged(String code, int version, String title, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "screening-reason";
    }

    @Override
    public String subjectId() {
        return code;
    }

    @Override
    public String action() {
        return "dossier.reason-changed";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("version", new Change(version == 1 ? null : String.valueOf(version - 1), version + ": " + title));
    }
}
