package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking people to a workshop, and their answers. */
@Service
@Transactional
public class WorkshopInvitations {

    private final WorkshopRepository workshops;
    private final WorkshopInvitationRepository invitations;
    private final People people;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<GuestGroup> groups;

    WorkshopInvitations(
            WorkshopRepository workshops,
            WorkshopInvitationRepository invitations,
            People people,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            ObjectProvider<GuestGroup> groups) {
        this.workshops = workshops;
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
        this.events = events;
        this.groups = groups;
    }

    @Transactional(readOnly = true)
    public List<InvitationView> of(UUID workshop, Account reader) {
        var found = workshops.findById(workshop).orElseThrow(NotVisibleException::new);
        if (!WorkshopPolicy.readsParticipants(reader)) {
            throw new NotVisibleException();
        }
        return invitations.findByWorkshopIdOrderByInvitedAt(found.id()).stream()
                .map(WorkshopInvitation::view)
                .toList();
    }

    /**
     * Asks everybody who holds this role for one of these municipalities; whoever was asked already is left out.
     *
     * @return how many were asked now
     */
    public int invite(UUID workshopId, Role role, List<String> municipalities, Account by) {
        var workshop = admitting(workshopId, by);
        var asked = 0;
        for (var municipality : municipalities) {
            for (var reader : people.readers(people.holding(role, municipality))) {
                if (!invitations.existsByWorkshopIdAndEmailIgnoreCase(workshopId, reader.email())) {
                    ask(workshop, new Guest(reader.name(), reader.email(), reader.id(), municipality, null, 1), by);
                    asked++;
                }
            }
        }
        return asked;
    }

    /** Asks one named person; false when that address was asked already. */
    public boolean invite(UUID workshopId, Guest guest, Account by) {
        var workshop = admitting(workshopId, by);
        if (invitations.existsByWorkshopIdAndEmailIgnoreCase(workshopId, guest.email())) {
            return false;
        }
        ask(workshop, guest, by);
        return true;
    }

    /** Reminds everybody who has not answered. */
    public int chase(UUID workshopId, Account by) {
        var workshop = admitting(workshopId, by);
        var pending = invitations.findByWorkshopIdAndStatus(workshopId, InvitationStatus.PENDING);
        var now = clock.now();
        for (var invitation : pending) {
            invitation.chase(now);
            tell(workshop, invitation, InvitationChanged.Step.CHASED, by.id(), now, null);
        }
        return pending.size();
    }

    public void withdraw(UUID workshopId, UUID invitationId, Account by) {
        var workshop = admitting(workshopId, by);
        var invitation =
                invitations.findByIdAndWorkshopId(invitationId, workshopId).orElseThrow(NotVisibleException::new);
        invitation.withdraw();
        tell(workshop, invitation, InvitationChanged.Step.WITHDRAWN, by.id(), clock.now(), null);
    }

    /** The invitation this person may answer: their own, or their municipality's. */
    @Transactional(readOnly = true)
    public Optional<InvitationView> mine(UUID workshopId, Account account) {
        return answerable(workshopId, account).map(WorkshopInvitation::view);
    }

    public void decline(UUID workshopId, String reason, Account by) {
        var workshop = workshops.findById(workshopId).orElseThrow(NotVisibleException::new);
        var invitation = answerable(workshopId, by).orElseThrow(NotVisibleException::new);
        var now = clock.now();
        invitation.decline(reason, now);
        tell(workshop, invitation, InvitationChanged.Step.DECLINED, by.id(), now, reason);
    }

    /** The saved groups there are now: message key of the name → codes of the municipalities. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> groups() {
        var all = new LinkedHashMap<String, Set<String>>();
        groups.orderedStream().forEach(group -> all.put(group.key(), group.municipalities()));
        return all;
    }

    Optional<WorkshopInvitation> answerable(UUID workshopId, Account account) {
        var own = invitations.findFirstByWorkshopIdAndPersonId(workshopId, account.id());
        var municipality = account.municipality();
        var found = own.isPresent() || municipality == null
                ? own
                : invitations.findFirstByWorkshopIdAndMunicipalityCodeOrderByInvitedAt(workshopId, municipality);
        return found.filter(invitation -> invitation.view().status() != InvitationStatus.WITHDRAWN);
    }

    private void ask(Workshop workshop, Guest guest, Account by) {
        var now = clock.now();
        var invitation = invitations.saveAndFlush(new WorkshopInvitation(workshop.id(), guest, by.id(), now));
        tell(workshop, invitation, InvitationChanged.Step.INVITED, by.id(), now, null);
    }

    private Workshop admitting(UUID id, Account by) {
        var workshop = workshops.findById(id).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(WorkshopAction.ADMIT, by, workshop.status());
        return workshop;
    }

    private void tell(
            Workshop workshop,
            WorkshopInvitation invitation,
            InvitationChanged.Step step,
            UUID by,
            Instant at,
            @Nullable String reason) {
        var view = invitation.view();
        events.publishEvent(new InvitationChanged(
                view.id(),
                workshop.id(),
                workshop.text().title(),
                workshop.text().sessions().get(0).startsAt(),
                view.guest().person(),
                view.guest().municipality(),
                step,
                by,
                at,
                reason));
    }
}
