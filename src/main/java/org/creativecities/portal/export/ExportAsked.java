package org.creativecities.portal.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** Somebody asked for a list as a spreadsheet; which one, and how it was filtered. */
public record ExportAsked(UUID export, String list, String filter, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "export";
    }

    @Override
    public String subjectId() {
        return export.toString();
    }

    @Override
    public String action() {
        return "export.asked";
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("list", new Change(null, list), "filter", new Change(null, filter));
    }

    @Override
    public @Nullable String reason() {
        return null;
    }
}
