package org.creativecities.portal.notification;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/** Somebody of the secretariat stopped a mail or put it into the queue again. */
public record MailHandled(UUID mail, String what, UUID by, Instant at) implements Fact {

    @Override
    public String subject() {
        return "mail";
    }

    @Override
    public String subjectId() {
        return mail.toString();
    }

    @Override
    public String action() {
        return "mail." + what;
    }
}
