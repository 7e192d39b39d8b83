package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's door to those who take part: approving, refusing, cancelling for them, adding at the door. */
@Service
@Transactional
public class Participants {

    private final WorkshopRepository workshops;
    private final RegistrationRepository registrations;
    private final ParticipantList list;
    private final Seats seats;
    private final WaitingList waiting;
    private final RegistrationFacts facts;
    private final DatabaseClock clock;

    Participants(
            WorkshopRepository workshops,
            RegistrationRepository registrations,
            ParticipantList list,
            Seats seats,
            WaitingList waiting,
            RegistrationFacts facts,
            DatabaseClock clock) {
        this.workshops = workshops;
        this.registrations = registrations;
        this.list = list;
        this.seats = seats;
        this.waiting = waiting;
        this.facts = facts;
        this.clock = clock;
    }

    /** Those who registered, filtered; the seats first, then the waiting list in its order. */
    @Transactional(readOnly = true)
    public Page<ParticipantRow> list(UUID workshop, ParticipantFilter filter, Pageable page, Account reader) {
        readable(workshop, reader);
        return list.page(workshop, filter, page);
    }

    /** Everybody with a seat, by name, for printed sheets. */
    @Transactional(readOnly = true)
    public List<ParticipantRow> all(UUID workshop, Account reader) {
        readable(workshop, reader);
        return list.confirmed(workshop);
    }

    /** How many stand where. */
    @Transactional(readOnly = true)
    public ParticipantFigures figures(UUID workshop, Account reader) {
        readable(workshop, reader);
        return list.figures(workshop);
    }

    /** The accounts of everybody who still counts, for messages. */
    @Transactional(readOnly = true)
    public Set<UUID> people(UUID workshop) {
        var people = new LinkedHashSet<UUID>();
        registrations
                .findByWorkshopIdAndStatusInOrderByQueuedAt(workshop, RegistrationStatus.LIVE)
                .forEach(registration -> {
                    var person = registration.view().person();
                    if (person != null) {
                        people.add(person);
                    }
                });
        return people;
    }

    @Transactional(readOnly = true)
    public RegistrationView find(UUID workshop, UUID registration, Account reader) {
        readable(workshop, reader);
        return registrations
                .findByIdAndWorkshopId(registration, workshop)
                .orElseThrow(NotVisibleException::new)
                .view();
    }

    /** Agrees: a seat where one is left, else the waiting list. */
    public RegistrationStatus admit(UUID workshopId, UUID registrationId, long version, Account by) {
        var workshop = admitting(workshopId, by);
        seats.lock(workshopId);
        var registration = registration(workshopId, registrationId, version);
        var city = registration.municipality();
        registration.admit(seats.taken(workshopId)
                .leavesSeat(workshop.seats(), city, seats.province(city), seats.limitedChoices(registrationId)));
        registrations.flush();
        facts.tell(
                workshop,
                registration,
                RegistrationChanged.Step.valueOf(registration.status().name()),
                by.id(),
                clock.now(),
                null);
        return registration.status();
    }

    public void refuse(UUID workshopId, UUID registrationId, long version, String reason, Account by) {
        var workshop = admitting(workshopId, by);
        var registration = registration(workshopId, registrationId, version);
        registration.refuse(reason);
        facts.tell(workshop, registration, RegistrationChanged.Step.REFUSED, by.id(), clock.now(), reason);
    }

    /** Takes somebody off the list; the next one who fits moves up. */
    public void cancel(UUID workshopId, UUID registrationId, long version, String reason, Account by) {
        var workshop = admitting(workshopId, by);
        seats.lock(workshopId);
        var registration = registration(workshopId, registrationId, version);
        registration.cancel(reason);
        registrations.flush();
        var now = clock.now();
        facts.tell(workshop, registration, RegistrationChanged.Step.CANCELLED, by.id(), now, reason);
        waiting.moveUp(workshop, by.id(), now);
    }

    /**
     * Adds somebody who stands at the door. The room decides, not the capacity: whoever is let in is written down.
     *
     * @return the registration
     */
    public UUID walkIn(UUID workshopId, Participant who, Account by) {
        var workshop = workshops.findById(workshopId).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(WorkshopAction.CHECK_IN, by, workshop.status());
        seats.lock(workshopId);
        if (!who.email().isEmpty()
                && registrations
                        .findByWorkshopIdAndStatusInOrderByQueuedAt(workshopId, RegistrationStatus.LIVE)
                        .stream()
                        .anyMatch(row -> row.view().who().email().equalsIgnoreCase(who.email()))) {
            throw new ConflictException("workshop.error.registered-already");
        }
        Instant now = clock.now();
        var registration = new Registration(workshopId, who, null, null, RegistrationStatus.CONFIRMED, by.id(), now);
        registration.cameWithoutRegistering();
        registrations.saveAndFlush(registration);
        facts.tell(workshop, registration, RegistrationChanged.Step.WALKED_IN, by.id(), now, null);
        return registration.id();
    }

    private Registration registration(UUID workshop, UUID id, long version) {
        var registration = registrations.findByIdAndWorkshopId(id, workshop).orElseThrow(NotVisibleException::new);
        registration.requireVersion(version);
        return registration;
    }

    private Workshop admitting(UUID id, Account by) {
        var workshop = workshops.findById(id).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(WorkshopAction.ADMIT, by, workshop.status());
        return workshop;
    }

    private void readable(UUID workshop, @Nullable Account reader) {
        if (reader == null || !WorkshopPolicy.readsParticipants(reader) || !workshops.existsById(workshop)) {
            throw new NotVisibleException();
        }
    }
}
