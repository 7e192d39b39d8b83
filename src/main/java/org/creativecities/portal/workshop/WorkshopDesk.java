package org.creativecities.portal.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's door: prepares workshops, publishes, moves, cancels and closes them. */
@Service
@Transactional
public class WorkshopDesk {

    private final WorkshopRepository workshops;
    private final WorkshopList list;
    private final Agenda agenda;
    private final RegistrationAnswers answers;
    private final Seats seats;
    private final WaitingList waiting;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    WorkshopDesk(
            WorkshopRepository workshops,
            WorkshopList list,
            Agenda agenda,
            RegistrationAnswers answers,
            Seats seats,
            WaitingList waiting,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.list = list;
        this.agenda = agenda;
        this.answers = answers;
        this.seats = seats;
        this.waiting = waiting;
        this.clock = clock;
        this.events = events;
    }

    /** Workshops for the office, the latest first; null shows every status. */
    @Transactional(readOnly = true)
    public Page<WorkshopRow> list(@Nullable WorkshopStatus status, Pageable page, Account reader) {
        if (!WorkshopPolicy.readsParticipants(reader)) {
            throw new NotAllowedException("workshop.not-allowed.SEE");
        }
        return list.office(status, page);
    }

    @Transactional(readOnly = true)
    public WorkshopView see(UUID id, Account reader) {
        if (!WorkshopPolicy.readsParticipants(reader)) {
            throw new NotVisibleException();
        }
        return workshops.findById(id).orElseThrow(NotVisibleException::new).view(clock.now());
    }

    /** Refuses whoever may not do this, before a form for it is shown. */
    @Transactional(readOnly = true)
    public WorkshopView about(UUID id, WorkshopAction action, Account account) {
        return permitted(id, action, account).view(clock.now());
    }

    public UUID create(WorkshopText text, Account by) {
        if (!WorkshopPolicy.isOffice(by)) {
            throw new NotAllowedException("workshop.not-allowed.EDIT");
        }
        var workshop = workshops.saveAndFlush(new Workshop(text, null, by.id(), clock.now()));
        tell(workshop, WorkshopChanged.Step.DRAFTED, by, null, Map.of());
        return workshop.id();
    }

    /** A new draft with the text, agenda and questions of this one, all moved on by so many days. */
    public UUID copy(UUID id, int days, boolean sameSeries, Account by) {
        var model = workshops.findById(id).orElseThrow(NotVisibleException::new);
        if (!WorkshopPolicy.isOffice(by)) {
            throw new NotAllowedException("workshop.not-allowed.EDIT");
        }
        var copy = Copies.moved(model.text(), Duration.ofDays(days));
        var made = workshops.saveAndFlush(new Workshop(copy, sameSeries ? model.series() : null, by.id(), clock.now()));
        agenda.copy(model.text().sessions(), copy.sessions(), Duration.ofDays(days));
        answers.rewrite(made.id(), Copies.renewed(answers.questions(id)));
        tell(made, WorkshopChanged.Step.DRAFTED, by, null, Map.of());
        return made.id();
    }

    /** Changes the text; more seats move people up, another time or place is told to everybody who comes. */
    public void edit(UUID id, long version, WorkshopText text, Account by) {
        var workshop = permitted(id, WorkshopAction.EDIT, by);
        workshop.requireVersion(version);
        seats.lock(id);
        var before = workshop.text();
        if (before.equals(text)) {
            return;
        }
        var moved = workshop.edit(text);
        try {
            workshops.flush();
        } catch (DataIntegrityViolationException attended) {
            throw new ConflictException("workshop.error.session-attended");
        }
        tell(
                workshop,
                moved ? WorkshopChanged.Step.MOVED : WorkshopChanged.Step.EDITED,
                by,
                null,
                Copies.changes(before, text));
        waiting.moveUp(workshop, by.id(), clock.now());
    }

    public void rewriteQuestions(UUID id, long version, List<RegistrationQuestion> questions, Account by) {
        var workshop = permitted(id, WorkshopAction.EDIT, by);
        workshop.requireVersion(version);
        if (workshop.status() != WorkshopStatus.DRAFT) {
            throw new ConflictException("workshop.error.questions-fixed");
        }
        answers.rewrite(id, questions);
        tell(workshop, WorkshopChanged.Step.EDITED, by, null, Map.of());
    }

    public void rewriteAgenda(UUID id, UUID session, List<AgendaItem> items, Account by) {
        var workshop = permitted(id, WorkshopAction.EDIT, by);
        if (workshop.text().sessions().stream().noneMatch(row -> row.id().equals(session))) {
            throw new NotVisibleException();
        }
        agenda.rewrite(session, items);
        tell(workshop, WorkshopChanged.Step.EDITED, by, null, Map.of());
    }

    /** Writes the questions of the registration form; once people may have answered them they stay. */
    public void rewriteQuestions(UUID id, List<RegistrationQuestion> questions, Account by) {
        var workshop = permitted(id, WorkshopAction.EDIT, by);
        if (workshop.status() != WorkshopStatus.DRAFT) {
            throw new NotAllowedException("workshop.questions.fixed");
        }
        answers.rewrite(id, questions);
        tell(workshop, WorkshopChanged.Step.EDITED, by, null, Map.of());
    }

    public void publish(UUID id, long version, Account by) {
        var workshop = permitted(id, WorkshopAction.PUBLISH, by);
        workshop.requireVersion(version);
        workshop.publish(clock.now());
        tell(workshop, WorkshopChanged.Step.PUBLISHED, by, null, Map.of());
    }

    public void cancel(UUID id, long version, String reason, Account by) {
        var workshop = permitted(id, WorkshopAction.CANCEL, by);
        workshop.requireVersion(version);
        workshop.cancel(reason);
        tell(workshop, WorkshopChanged.Step.CANCELLED, by, reason, Map.of());
    }

    public void close(UUID id, long version, Account by) {
        var workshop = permitted(id, WorkshopAction.CLOSE, by);
        workshop.requireVersion(version);
        workshop.close(clock.now());
        tell(workshop, WorkshopChanged.Step.HELD, by, null, Map.of());
    }

    private Workshop permitted(UUID id, WorkshopAction action, Account by) {
        var workshop = workshops.findById(id).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(action, by, workshop.status());
        return workshop;
    }

    private void tell(
            Workshop workshop,
            WorkshopChanged.Step step,
            Account by,
            @Nullable String reason,
            Map<String, Change> changes) {
        Instant now = clock.now();
        var text = workshop.text();
        events.publishEvent(new WorkshopChanged(
                workshop.id(), text.title(), text.sessions().get(0).startsAt(), step, by.id(), now, reason, changes));
    }
}
