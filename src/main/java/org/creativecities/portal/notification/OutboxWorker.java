package org.creativecities.portal.notification;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what the outbox holds: takes a mail, sends it, marks it. Dying between the relay's yes and the mark sends it
 * again under the same id; a mail is never lost and never marked before it went out.
 */
@Component
class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    /** Longer than any sending may take; afterwards another instance may try. */
    static final Duration CLAIM = Duration.ofMinutes(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final int LONGEST_PROBLEM = 300;

    private final MailRows mails;
    private final MailPost post;

    OutboxWorker(MailRows mails, MailPost post) {
        this.mails = mails;
        this.post = post;
    }

    /** Sends until nothing is due; answers how many went out. Does nothing where no relay is configured. */
    int run() {
        var sent = 0;
        while (post.isOpen()) {
            var mail = mails.claim(CLAIM);
            if (mail.isEmpty()) {
                break;
            }
            if (send(mail.get())) {
                sent++;
            }
        }
        return sent;
    }

    private boolean send(QueuedMail mail) {
        try {
            post.send(mail);
        } catch (MailException | MessagingException | IOException e) {
            var again = pause(mail.attempts());
            LOG.warn("Mail {} to {} was not taken (attempt {}).", mail.id(), mail.masked(), mail.attempts());
            if (again == null) {
                LOG.error("Mail {} to {} is given up; it waits in the outbox.", mail.id(), mail.masked());
            }
            mails.failed(mail.id(), problem(e), again);
            return false;
        }
        mails.sent(mail.id());
        return true;
    }

    /** How long to wait after this many attempts; null when it was the last one. */
    static @Nullable Duration pause(int attempts) {
        return attempts > PAUSES.size() ? null : PAUSES.get(attempts - 1);
    }

    /** The relay's last words, for the outbox page: one line, without the address. */
    private static String problem(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var text = root.getClass().getSimpleName() + ": " + root.getMessage();
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("\\S+@\\S+", "…");
        return line.length() > LONGEST_PROBLEM ? line.substring(0, LONGEST_PROBLEM) : line;
    }
}
