package org.creativecities.portal.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strategic council and the working groups, and who sits on them. */
@Service
@Transactional
public class Committees {

    private final CommitteeRows rows;
    private final CommitteeReach reach;
    private final People people;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Committees(
            CommitteeRows rows,
            CommitteeReach reach,
            People people,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.reach = reach;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The bodies this person reads. */
    @Transactional(readOnly = true)
    public List<CommitteeView> all(Account account) {
        return rows.all(CommitteeReach.readsAll(account) ? null : account.id());
    }

    /** @throws NotVisibleException when the person neither sits on it nor reads all */
    @Transactional(readOnly = true)
    public CommitteeView find(UUID id, Account account) {
        reach.require(CommitteeReach.Right.SEE, id, account);
        return rows.find(id).orElseThrow(NotVisibleException::new);
    }

    @Transactional(readOnly = true)
    public List<MemberView> members(UUID id, Account account) {
        reach.require(CommitteeReach.Right.SEE, id, account);
        return rows.members(id);
    }

    /** Whether the person may found bodies, seat members and plan meetings. */
    public boolean mayKeep(Account account) {
        return CommitteeReach.isOffice(account);
    }

    /** Who can be given a seat: members by role, and the secretariat. */
    @Transactional(readOnly = true)
    public Map<UUID, String> candidates() {
        var ids = new LinkedHashSet<>(people.holding(Role.COUNCIL_MEMBER));
        ids.addAll(people.holding(Role.HEAD_OF_SECRETARIAT));
        ids.addAll(people.holding(Role.SECRETARIAT_EXPERT));
        return people.names(ids);
    }

    public UUID found(CommitteeKind kind, Bilingual name, Account by) {
        keep(by);
        var id = UUID.randomUUID();
        rows.add(id, kind, name, by.id());
        publish(id, name, CommitteeChanged.Step.FOUNDED, null, by);
        return id;
    }

    /** @throws ConflictException when the person or another chair already sits there in these days */
    public void seat(UUID committee, NewMember member, Account by) {
        keep(by);
        var view = find(committee, by);
        if (!candidates().containsKey(member.person())) {
            throw new NotVisibleException();
        }
        rows.lock(committee);
        if (!rows.addMember(committee, member)) {
            throw new ConflictException("council.conflict.seat");
        }
        publish(committee, view.name(), CommitteeChanged.Step.MEMBER_ADDED, member.person(), by);
    }

    public void end(UUID committee, UUID member, Account by) {
        keep(by);
        var view = find(committee, by);
        var seat = rows.members(committee).stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        if (!rows.endMember(committee, member)) {
            throw new ConflictException("council.conflict.ended");
        }
        publish(committee, view.name(), CommitteeChanged.Step.MEMBER_ENDED, seat.person(), by);
    }

    private static void keep(Account by) {
        if (!CommitteeReach.isOffice(by)) {
            throw new NotAllowedException("council.refused.WRITE");
        }
    }

    private void publish(
            UUID committee, Bilingual name, CommitteeChanged.Step step, @Nullable UUID person, Account by) {
        var changes = person == null
                ? Map.<String, Fact.Change>of()
                : Map.of("person", new Fact.Change(null, person.toString()));
        events.publishEvent(new CommitteeChanged(committee, name, null, step, by.id(), clock.now(), null, changes));
    }
}
