package org.creativecities.portal.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The participants' door: registering, stepping back, mending one's name. Seats go in the order of arrival. */
@Service
@Transactional
public class Registrations {

    private final WorkshopRepository workshops;
    private final RegistrationRepository registrations;
    private final RegistrationAnswers answers;
    private final WorkshopInvitations invitations;
    private final Seats seats;
    private final WaitingList waiting;
    private final DatabaseClock clock;
    private final RegistrationFacts facts;

    Registrations(
            WorkshopRepository workshops,
            RegistrationRepository registrations,
            RegistrationAnswers answers,
            WorkshopInvitations invitations,
            Seats seats,
            WaitingList waiting,
            DatabaseClock clock,
            RegistrationFacts facts) {
        this.workshops = workshops;
        this.registrations = registrations;
        this.answers = answers;
        this.invitations = invitations;
        this.seats = seats;
        this.waiting = waiting;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * Registers oneself, or somebody one's municipality sends.
     *
     * @param who the participant; the municipality is the account's own where it has one
     * @param given the answers to the workshop's questions
     * @return the registration: confirmed, waiting, or waiting for approval
     */
    public UUID register(UUID workshopId, Participant who, Map<UUID, RegistrationAnswer> given, Account by) {
        var workshop = visible(workshopId, by);
        var now = clock.now();
        if (!workshop.isRegistrationOpen(now)) {
            throw new ConflictException("workshop.error.registration-closed");
        }
        var invitation = invitations.answerable(workshopId, by);
        if (workshop.text().admission() == Admission.INVITED && invitation.isEmpty()) {
            throw new NotAllowedException("workshop.not-allowed.invited-only");
        }
        seats.lock(workshopId);
        if (registrations.findByWorkshopIdAndStatusInOrderByQueuedAt(workshopId, RegistrationStatus.LIVE).stream()
                .anyMatch(row -> row.view().who().email().equalsIgnoreCase(who.email()))) {
            throw new ConflictException("workshop.error.registered-already");
        }
        var status = workshop.text().approval() && invitation.isEmpty()
                ? RegistrationStatus.ASKED
                : hasSeat(workshop, who.municipality(), given)
                        ? RegistrationStatus.CONFIRMED
                        : RegistrationStatus.WAITING;
        var own = who.email().equalsIgnoreCase(by.email());
        var registration = registrations.saveAndFlush(new Registration(
                workshopId,
                who,
                own ? by.id() : null,
                invitation.map(WorkshopInvitation::id).orElse(null),
                status,
                by.id(),
                now));
        answers.write(registration.id(), workshopId, given);
        invitation.ifPresent(asked -> asked.accept(who.substituteFor() != null, now));
        facts.tell(workshop, registration, RegistrationChanged.Step.valueOf(status.name()), by.id(), now, null);
        return registration.id();
    }

    /** The person's own registration of this workshop, the newest; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<RegistrationView> own(UUID workshopId, Account account) {
        return registrations
                .findFirstByWorkshopIdAndPersonIdOrderByRegisteredAtDesc(workshopId, account.id())
                .map(Registration::view);
    }

    /** All the person ever registered for, the newest first. */
    @Transactional(readOnly = true)
    public List<RegistrationView> mine(Account account) {
        return registrations.findByPersonIdOrderByRegisteredAtDesc(account.id()).stream()
                .map(Registration::view)
                .toList();
    }

    /** Place in the waiting list, from 1. */
    @Transactional(readOnly = true)
    public int place(RegistrationView registration) {
        var row = registrations
                .findByWorkshopIdAndStatusInOrderByQueuedAt(registration.workshop(), Set.of(RegistrationStatus.WAITING))
                .stream()
                .map(Registration::id)
                .toList();
        return row.indexOf(registration.id()) + 1;
    }

    /** Gives the seat back; the first of the waiting list who fits gets it in the same transaction. */
    public void cancel(UUID workshopId, long version, @Nullable String reason, Account by) {
        var workshop = visible(workshopId, by);
        seats.lock(workshopId);
        var registration = registrations
                .findFirstByWorkshopIdAndPersonIdOrderByRegisteredAtDesc(workshopId, by.id())
                .orElseThrow(NotVisibleException::new);
        registration.requireVersion(version);
        var now = clock.now();
        if (!workshop.text().sessions().get(0).startsAt().isAfter(now)) {
            throw new ConflictException("workshop.error.begun");
        }
        registration.cancel(reason);
        registrations.flush();
        facts.tell(workshop, registration, RegistrationChanged.Step.CANCELLED, by.id(), now, reason);
        waiting.moveUp(workshop, by.id(), now);
    }

    /** Mends the spelling of one's own name, once. */
    public void mendName(UUID workshopId, long version, String name, String latin, Account by) {
        var workshop = visible(workshopId, by);
        var registration = registrations
                .findFirstByWorkshopIdAndPersonIdOrderByRegisteredAtDesc(workshopId, by.id())
                .orElseThrow(NotVisibleException::new);
        registration.requireVersion(version);
        registration.rename(name, latin, true, clock.now());
        facts.tell(workshop, registration, RegistrationChanged.Step.RENAMED, by.id(), clock.now(), null);
    }

    private boolean hasSeat(Workshop workshop, @Nullable String municipality, Map<UUID, RegistrationAnswer> given) {
        var choices = given.values().stream()
                .flatMap(answer -> Optional.ofNullable(answer.choice()).stream())
                .toList();
        return seats.taken(workshop.id())
                .leavesSeat(workshop.seats(), municipality, seats.province(municipality), seats.limited(choices));
    }

    private Workshop visible(UUID id, Account account) {
        var workshop = workshops.findById(id).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(WorkshopAction.SEE, account, workshop.status());
        return workshop;
    }
}
