package org.creativecities.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** The wording of a kind of message, or whether a person looks first, was changed. */
public record MessageTextChanged(String kind, String what, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "message-text";
    }

    @Override
    public String subjectId() {
        return kind;
    }

    @Override
    public String action() {
        return "message-text." + what;
    }
}
