package org.creativecities.portal.call;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** Somebody tried to send a dossier, or to hand it to the mayor, and was refused. */
public record SendingRefused(SendingAttempt attempt) implements Fact {

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return attempt.dossierId().toString();
    }

    @Override
    public String action() {
        return "dossier.sending-refused";
    }

    @Override
    public UUID by() {
        return attempt.by();
    }

    @Override
    public Instant at() {
        return attempt.at();
    }

    @Override
    public @Nullable String municipality() {
        return attempt.municipality();
    }

    /** How many things were missing in each section. */
    @Override
    public Map<String, Change> changes() {
        var missing = new LinkedHashMap<String, Integer>();
        attempt.missing().forEach(one -> missing.merge(one.section(), 1, Integer::sum));
        var changes = new LinkedHashMap<String, Change>();
        missing.forEach((section, count) -> changes.put(section, new Change(null, count.toString())));
        return changes;
    }
}
