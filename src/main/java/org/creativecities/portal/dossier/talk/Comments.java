package org.creativecities.portal.dossier.talk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.CommentResolved;
import org.creativecities.portal.dossier.CommentWritten;
import org.creativecities.portal.dossier.DossierFact;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.localization.TextRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for a city's talk about its questions. Who may read a section may talk about it; nobody else hears of it. */
@Service
@Transactional
public class Comments {

    /** Longer than anybody wants to read; keeps one comment from filling the database. */
    static final int LONGEST = 4_000;

    private static final Set<DossierStatus> ENDED = EnumSet.of(
            DossierStatus.NOT_ADMITTED,
            DossierStatus.NOMINATED,
            DossierStatus.RUNNER_UP,
            DossierStatus.NOT_NOMINATED,
            DossierStatus.WITHDRAWN);

    private final DossierReading reading;
    private final CommentRows rows;
    private final Calls calls;
    private final People people;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Comments(
            DossierReading reading,
            CommentRows rows,
            Calls calls,
            People people,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.rows = rows;
        this.calls = calls;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** The talks of a dossier that the person may know of, open ones first. */
    @Transactional(readOnly = true)
    public List<CommentThread> threads(UUID dossier, Account reader) {
        return rows.threads(dossier, scope(readable(dossier, reader), reader));
    }

    /** By question, for the marks beside them; empty for those who do not take part. */
    @Transactional(readOnly = true)
    public Map<String, CommentThread.Count> counts(DossierView dossier, String section, int item, Account reader) {
        if (!dossier.allows("READ_DRAFT")) {
            return Map.of();
        }
        return rows.counts(dossier.id(), scope(dossier, reader)).stream()
                .filter(one -> one.section().equals(section) && one.item() == item)
                .collect(Collectors.toMap(CommentThread.Count::question, one -> one));
    }

    /** Open talks and unread comments by section, for the task list. */
    @Transactional(readOnly = true)
    public Map<String, CommentThread.Count> bySection(DossierView dossier, Account reader) {
        var sums = new LinkedHashMap<String, CommentThread.Count>();
        if (dossier.allows("READ_DRAFT")) {
            for (var one : rows.counts(dossier.id(), scope(dossier, reader))) {
                sums.merge(
                        one.section(),
                        one,
                        (a, b) -> new CommentThread.Count(
                                a.section(), 0, "", a.open() + b.open(), a.unread() + b.unread()));
            }
        }
        return sums;
    }

    /** Whether the person may take part in the talk now. */
    public static boolean mayTalk(DossierView dossier, Account account) {
        return Role.CITY.contains(account.role())
                && account.actsFor(dossier.card().municipality())
                && dossier.allows("READ_DRAFT")
                && !ENDED.contains(dossier.status());
    }

    /** Who can be asked by name about this section: who may read it, without the person themself. */
    @Transactional(readOnly = true)
    public Set<UUID> team(UUID dossier, String section, Account reader) {
        var city = readable(dossier, reader).card().municipality();
        var team = new LinkedHashSet<UUID>();
        team.addAll(people.holding(Role.MAYOR, city));
        team.addAll(people.holding(Role.CITY_EDITOR, city));
        var assignee = reading.assignments(dossier, reader).get(section);
        if (assignee != null) {
            team.add(assignee);
        }
        team.remove(reader.id());
        return team;
    }

    /** Opens a talk about a question. @return its id */
    public UUID open(
            UUID dossier, String section, int item, String question, String text, Set<UUID> asked, Account by) {
        var view = talkable(dossier, section, by);
        var known = calls.formTemplate(view.template())
                .section(section)
                .flatMap(one -> one.question(question))
                .isPresent();
        if (!known) {
            throw new NotVisibleException();
        }
        var id = UUID.randomUUID();
        rows.open(id, dossier, section, item, question, by.id(), clock.now());
        write(view, id, section, question, text, asked, Set.of(), by);
        return id;
    }

    public void answer(UUID dossier, UUID thread, String text, Set<UUID> asked, Account by) {
        var found = find(dossier, thread, by);
        var view = talkable(dossier, found.section(), by);
        var others = found.comments().stream().map(CommentThread.Comment::by).collect(Collectors.toSet());
        others.remove(by.id());
        write(view, thread, found.section(), found.question(), text, asked, others, by);
    }

    /** Closes a talk, or takes it up again. @throws ConflictException when somebody did it meanwhile */
    public void resolve(UUID dossier, UUID thread, boolean resolved, long shown, Account by) {
        var found = find(dossier, thread, by);
        var view = talkable(dossier, found.section(), by);
        var now = clock.now();
        if (!rows.resolve(thread, resolved, shown, by.id(), now)) {
            throw new ConflictException("dossier.conflict.comment");
        }
        rows.read(Set.of(thread), by.id(), now);
        events.publishEvent(
                new CommentResolved(about(view), thread, found.section(), found.question(), resolved, by.id(), now));
    }

    /** The person has read these talks; others of the dossier are left as they are. */
    public void read(UUID dossier, Set<UUID> threads, Account by) {
        var known = threads(dossier, by).stream()
                .map(CommentThread::id)
                .filter(threads::contains)
                .toList();
        rows.read(known, by.id(), clock.now());
    }

    private void write(
            DossierView view,
            UUID thread,
            String section,
            String question,
            String text,
            Set<UUID> asked,
            Set<UUID> others,
            Account by) {
        var clean = TextRules.isStorable(text) ? TextRules.lines(text) : "";
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new NotAllowedException("dossier.refused.comment");
        }
        // Who may not read the section cannot be asked about it, whatever the form says.
        var mentioned = new LinkedHashSet<>(asked);
        mentioned.retainAll(team(view.id(), section, by));
        var now = clock.now();
        rows.add(thread, clean, mentioned, by.id(), now);
        rows.read(Set.of(thread), by.id(), now);
        events.publishEvent(
                new CommentWritten(about(view), thread, section, question, mentioned, others, by.id(), now));
    }

    private CommentThread find(UUID dossier, UUID thread, Account reader) {
        return rows.thread(dossier, thread, scope(readable(dossier, reader), reader))
                .orElseThrow(NotVisibleException::new);
    }

    private DossierView readable(UUID dossier, Account reader) {
        var view = reading.find(dossier, reader);
        if (!view.allows("READ_DRAFT")) {
            throw new NotVisibleException();
        }
        return view;
    }

    private DossierView talkable(UUID dossier, String section, Account by) {
        var view = readable(dossier, by);
        if (!view.mayRead(section)) {
            throw new NotVisibleException();
        }
        if (!mayTalk(view, by)) {
            throw new NotAllowedException("dossier.refused.talk");
        }
        return view;
    }

    private static CommentRows.Scope scope(DossierView dossier, Account reader) {
        return new CommentRows.Scope(
                reader.id(), reader.is(Role.AUDITOR), reader.municipality(), dossier.contributor());
    }

    private static DossierFact.About about(DossierView view) {
        return new DossierFact.About(
                view.id(), view.card().reference(), view.card().municipality());
    }
}
