package org.creativecities.portal.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** Somebody signed in asked for something their role may not do, and was answered 403. */
record AccessRefused(UUID by, String method, String path, Instant at) implements Fact {

    private static final int LONGEST = 200;

    @Override
    public String subject() {
        return "access";
    }

    @Override
    public String subjectId() {
        return path.length() > LONGEST ? path.substring(0, LONGEST) : path;
    }

    @Override
    public String action() {
        return "access.refused";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("method", new Change(null, method));
    }
}
