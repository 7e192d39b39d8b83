package org.creativecities.portal.notification;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the wording of messages: the administrator and the head write, the secretariat and the auditor read. */
@Component
public class MessageTexts {

    private final MessageKinds kinds;
    private final MessageTextRows rows;
    private final MessageSamples samples;
    private final Wording wording;
    private final Messenger messenger;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    MessageTexts(
            MessageKinds kinds,
            MessageTextRows rows,
            MessageSamples samples,
            Wording wording,
            Messenger messenger,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.kinds = kinds;
        this.rows = rows;
        this.samples = samples;
        this.wording = wording;
        this.messenger = messenger;
        this.events = events;
        this.clock = clock;
    }

    /** A wording filled with sample values. */
    public record Sample(Language language, String subject, String text) {}

    /** Every kind, in the order of its code. */
    public List<MessageKind> all(Account reader) {
        requireReader(reader);
        var edited = rows.edited();
        var held = rows.held();
        return kinds.all().stream()
                .map(kind -> view(kind, edited, held.contains(kind)))
                .toList();
    }

    /** @throws NotVisibleException when there is no such kind */
    public MessageKind find(String kind, Account reader) {
        requireReader(reader);
        if (!kinds.knows(kind)) {
            throw new NotVisibleException();
        }
        return view(kind, rows.edited(), rows.held().contains(kind));
    }

    public Map<String, MessageProblem> problems(String kind, MessageWords words) {
        return kinds.problems(kind, words);
    }

    /** The wording in both languages with sample values in the places of its fields. */
    public List<Sample> samples(String kind, MessageWords words) {
        var values = wording.write(samples.of(kinds.fields(kind)));
        return List.of(Language.PERSIAN, Language.ENGLISH).stream()
                .map(language -> new Sample(
                        language,
                        wording.fill(words.subject(language), values, language),
                        wording.fill(words.text(language), values, language)))
                .toList();
    }

    public boolean mayWrite(Account account) {
        return account.is(Role.ADMINISTRATOR, Role.HEAD_OF_SECRETARIAT);
    }

    /** @throws ConflictException when somebody else wrote a later edition than {@code seen} */
    @Transactional
    public void write(String kind, int seen, MessageWords words, Account by) {
        requireWriter(by);
        if (!kinds.knows(kind) || !kinds.problems(kind, words).isEmpty()) {
            throw new NotVisibleException();
        }
        if (!rows.add(kind, seen, words, by.id())) {
            throw new ConflictException("notification.texts.moved-on");
        }
        tell(kind, "edited", by);
    }

    /** Puts an earlier edition, or the shipped wording (0), in force again as a new edition. */
    @Transactional
    public void restore(String kind, int number, int seen, Account by) {
        var words = number == 0
                ? kinds.shipped(kind)
                : rows.edited().versions(kind).stream()
                        .filter(version -> version.number() == number)
                        .findFirst()
                        .orElseThrow(NotVisibleException::new)
                        .words();
        write(kind, seen, words, by);
    }

    /** From now on a person looks at each mail of this kind first, or no longer. What waits stays where it is. */
    @Transactional
    public void lookFirst(String kind, boolean first, Account by) {
        requireWriter(by);
        if (!kinds.knows(kind)) {
            throw new NotVisibleException();
        }
        if (kinds.always(kind)) {
            throw new NotAllowedException("notification.texts.always");
        }
        if (first ? rows.hold(kind, by.id()) : rows.letGo(kind)) {
            tell(kind, first ? "look-first" : "at-once", by);
        }
    }

    /** Sends the wording in force, with sample values, to the person alone. */
    @Transactional
    public void test(String kind, Account by) {
        requireWriter(by);
        if (!kinds.knows(kind)) {
            throw new NotVisibleException();
        }
        messenger.test(by.id(), kind, samples.of(kinds.fields(kind)));
    }

    private MessageKind view(String kind, EditedTexts edited, boolean held) {
        var current = edited.of(kind, null);
        return new MessageKind(
                kind,
                current.map(MessageVersion::number).orElse(0),
                current.map(MessageVersion::words).orElseGet(() -> kinds.shipped(kind)),
                kinds.fields(kind),
                held,
                kinds.always(kind),
                edited.versions(kind));
    }

    private void tell(String kind, String what, Account by) {
        events.publishEvent(new MessageTextChanged(kind, what, by.id(), clock.now()));
    }

    private static void requireReader(Account account) {
        if (!account.is(Role.ADMINISTRATOR, Role.HEAD_OF_SECRETARIAT, Role.SECRETARIAT_EXPERT, Role.AUDITOR)) {
            throw new NotAllowedException("notification.texts.not-allowed");
        }
    }

    private void requireWriter(Account account) {
        if (!mayWrite(account)) {
            throw new NotAllowedException("notification.texts.not-allowed");
        }
    }
}
