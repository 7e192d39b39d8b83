package org.creativecities.portal.review.letter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;

/** The letter of a decision was edited, or numbered at the release. @param what EDITED or ISSUED */
public record LetterFact(
        UUID dossier, @Nullable String municipality, String what, UUID by, Instant at, Map<String, Change> changes)
        implements Fact {

    @Override
    public String subject() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }

    @Override
    public String action() {
        return "review.letter-" + what;
    }
}
