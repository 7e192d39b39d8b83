package org.creativecities.portal.notification;

import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the outbox: the secretariat sees, holds and retries; the auditor sees. */
@Component
public class Outbox {

    private final MailRows rows;
    private final Letters letters;
    private final MailPost post;
    private final boolean demo;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Outbox(
            MailRows rows,
            Letters letters,
            MailPost post,
            @Value("${portal.demo:false}") boolean demo,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.letters = letters;
        this.post = post;
        this.demo = demo;
        this.events = events;
        this.clock = clock;
    }

    /** A queued mail with its subject, for the list. */
    public record Entry(QueuedMail mail, String subject) {}

    /** Newest first; null shows every state. */
    public Page<Entry> list(QueuedMail.@Nullable State state, Pageable page, Account reader) {
        requireReader(reader);
        var edited = letters.edited();
        var list = rows.list(state, page.getOffset(), page.getPageSize()).stream()
                .map(mail -> new Entry(mail, letters.letter(mail, false, edited).subject()))
                .toList();
        var counts = rows.counts();
        var total = state == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(state, 0L);
        return new PageImpl<>(list, page, total);
    }

    public Map<QueuedMail.State, Long> counts(Account reader) {
        requireReader(reader);
        return rows.counts();
    }

    /** Whether a relay is configured; without one nothing goes out. */
    public boolean sends() {
        return post.isOpen();
    }

    public QueuedMail find(UUID id, Account reader) {
        requireReader(reader);
        return rows.find(id).orElseThrow(NotVisibleException::new);
    }

    /** The mail as its reader sees it; a one-time link is left out, except in the demo, which has no other mailbox. */
    public Letter preview(QueuedMail mail, Account reader) {
        requireReader(reader);
        return letters.letter(mail, !mail.oneTime() || demo && !post.isOpen());
    }

    @Transactional
    public void hold(UUID id, long version, Account by) {
        requireSecretariat(by);
        if (!rows.hold(id, version)) {
            throw new ConflictException("notification.outbox.moved-on");
        }
        events.publishEvent(new MailHandled(id, "held", by.id(), clock.now()));
    }

    @Transactional
    public void retry(UUID id, long version, Account by) {
        requireSecretariat(by);
        if (!rows.retry(id, version)) {
            throw new ConflictException("notification.outbox.moved-on");
        }
        events.publishEvent(new MailHandled(id, "queued-again", by.id(), clock.now()));
    }

    @Transactional
    public void cancel(UUID id, long version, Account by) {
        requireSecretariat(by);
        if (!rows.cancel(id, version)) {
            throw new ConflictException("notification.outbox.moved-on");
        }
        events.publishEvent(new MailHandled(id, "cancelled", by.id(), clock.now()));
    }

    /** @param reason what the other side answered, in the words of the person who read it */
    @Transactional
    public void returned(UUID id, long version, String reason, Account by) {
        requireSecretariat(by);
        if (!rows.returned(id, version, reason)) {
            throw new ConflictException("notification.outbox.moved-on");
        }
        events.publishEvent(new MailHandled(id, "returned", by.id(), clock.now()));
    }

    /**
     * Queues a mail that went out once more, to the address the person has today.
     *
     * @return the new mail
     */
    @Transactional
    public UUID again(UUID id, long version, Account by) {
        requireSecretariat(by);
        var copy = UUID.randomUUID();
        var domain = find(id, by).messageId().replaceFirst("^[^@]*@?", "@");
        if (!rows.again(id, version, copy, "<" + copy + domain)) {
            throw new ConflictException("notification.outbox.moved-on");
        }
        events.publishEvent(new MailHandled(id, "sent-again", by.id(), clock.now()));
        return copy;
    }

    private static void requireReader(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotAllowedException("notification.outbox.not-allowed");
        }
    }

    private static void requireSecretariat(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("notification.outbox.not-allowed");
        }
    }
}
