package org.creativecities.portal.council;

import static org.creativecities.portal.council.CommitteeReach.Right.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of a body: agenda, presence, and the minutes until the chair approves them. */
@Service
@Transactional
public class Meetings {

    private final MeetingRows rows;
    private final ItemRows items;
    private final CommitteeRows committees;
    private final CommitteeReach reach;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    Meetings(
            MeetingRows rows,
            ItemRows items,
            CommitteeRows committees,
            CommitteeReach reach,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.items = items;
        this.committees = committees;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MeetingView find(UUID id, Account account) {
        return with(SEE, id, account);
    }

    @Transactional(readOnly = true)
    public List<MeetingView> of(UUID committee, Account account) {
        reach.require(SEE, committee, account);
        return rows.of(committee);
    }

    @Transactional(readOnly = true)
    public List<ItemView> items(UUID meeting, Account account) {
        return items.of(with(SEE, meeting, account).id());
    }

    /** Members who were there. */
    @Transactional(readOnly = true)
    public Set<UUID> present(UUID meeting, Account account) {
        return Set.copyOf(rows.present(with(SEE, meeting, account).id()));
    }

    /** What the person may do now: {@code SEE}, {@code WRITE}, {@code APPROVE}; for the page's buttons. */
    @Transactional(readOnly = true)
    public Set<String> may(MeetingView meeting, Account account) {
        return reach.rights(meeting.committee(), account).stream()
                .filter(right -> switch (right) {
                    case SEE -> true;
                    case WRITE -> meeting.status() == MeetingStatus.PLANNED;
                    case APPROVE ->
                        meeting.status() == MeetingStatus.APPROVAL_ASKED
                                && !account.id().equals(meeting.askedBy());
                })
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Plans a meeting; its agenda begins with what the last one carried over. */
    public UUID plan(UUID committee, Instant at, String place, int quorum, List<String> agenda, Account by) {
        reach.require(WRITE, committee, by);
        if (!CommitteeReach.isOffice(by)) {
            throw new NotAllowedException("council.refused.WRITE");
        }
        committees.lock(committee);
        var id = UUID.randomUUID();
        rows.add(id, committee, at, place, quorum, by.id());
        var titles = new ArrayList<>(items.carriedInto(id));
        titles.addAll(agenda);
        titles.forEach(title -> items.add(id, title));
        publish(with(SEE, id, by), CommitteeChanged.Step.MEETING_PLANNED, null, by);
        return id;
    }

    public void addItem(UUID id, String title, Account by) {
        var meeting = writable(id, by);
        committees.lock(meeting.committee());
        items.add(id, title);
        publish(meeting, CommitteeChanged.Step.ITEM_ADDED, null, by);
    }

    /** Marks an item for the next meeting, or takes the mark off. */
    public void carry(UUID id, UUID item, boolean carried, Account by) {
        var meeting = writable(id, by);
        items.carry(items.find(item, id).orElseThrow(NotVisibleException::new).id(), carried);
        publish(meeting, CommitteeChanged.Step.ITEM_CARRIED, null, by);
    }

    /**
     * Writes what changed. Everything that nobody else touched is kept even when one item is not; the caller then shows
     * both texts of that one.
     *
     * @return the items as they stand now
     * @throws StaleMinutesException after keeping the rest, when somebody else wrote the same item meanwhile
     */
    @Transactional(noRollbackFor = StaleMinutesException.class)
    public List<ItemView> write(UUID id, List<TypedMinutes> typed, Account by) {
        var meeting = writable(id, by);
        var stale = new ArrayList<StaleMinutesException.Both>();
        var written = false;
        for (var one : typed) {
            var standing = items.find(one.item(), id).orElseThrow(NotVisibleException::new);
            if (!standing.minutes().equals(one.text())) {
                if (items.write(one.item(), one.version(), one.text(), by.id())) {
                    written = true;
                } else {
                    stale.add(new StaleMinutesException.Both(
                            items.find(one.item(), id).orElseThrow(NotVisibleException::new), one.text()));
                }
            }
        }
        if (written) {
            publish(meeting, CommitteeChanged.Step.MINUTES_WRITTEN, null, by);
        }
        if (!stale.isEmpty()) {
            throw new StaleMinutesException(stale);
        }
        return items.of(id);
    }

    public void notePresence(UUID id, Collection<UUID> members, Account by) {
        var meeting = writable(id, by);
        rows.present(id, members);
        publish(meeting, CommitteeChanged.Step.PRESENCE_NOTED, null, by);
    }

    /** Freezes the text and hands it to the chair. */
    public void askApproval(UUID id, long version, Account by) {
        var meeting = writable(id, by);
        if (!meeting.reachesQuorum()) {
            throw new NotAllowedException("council.refused.quorum");
        }
        if (meeting.heldAt().isAfter(clock.now())) {
            throw new NotAllowedException("council.refused.early");
        }
        if (items.of(id).stream().allMatch(item -> item.minutes().isBlank())) {
            throw new NotAllowedException("council.refused.empty");
        }
        move(meeting, version, MeetingStatus.PLANNED, MeetingStatus.APPROVAL_ASKED, null, by);
        publish(meeting, CommitteeChanged.Step.MINUTES_SENT, null, by);
    }

    public void approve(UUID id, long version, Account by) {
        var meeting = with(APPROVE, id, by);
        if (by.id().equals(meeting.askedBy())) {
            throw new NotAllowedException("council.refused.own-minutes");
        }
        move(meeting, version, MeetingStatus.APPROVAL_ASKED, MeetingStatus.APPROVED, null, by);
        publish(meeting, CommitteeChanged.Step.MINUTES_APPROVED, null, by);
    }

    public void giveBack(UUID id, long version, String reason, Account by) {
        var meeting = with(APPROVE, id, by);
        move(meeting, version, MeetingStatus.APPROVAL_ASKED, MeetingStatus.PLANNED, reason, by);
        publish(meeting, CommitteeChanged.Step.MINUTES_RETURNED, reason, by);
    }

    private void move(
            MeetingView meeting,
            long version,
            MeetingStatus from,
            MeetingStatus to,
            @Nullable String reason,
            Account by) {
        if (!rows.move(meeting.id(), version, from, to, reason, by.id())) {
            throw new ConflictException("council.conflict.moved");
        }
    }

    private MeetingView with(CommitteeReach.Right right, UUID id, Account account) {
        var meeting = rows.find(id).orElseThrow(NotVisibleException::new);
        reach.require(right, meeting.committee(), account);
        return meeting;
    }

    private MeetingView writable(UUID id, Account by) {
        var meeting = with(WRITE, id, by);
        if (!rows.stillPlanned(id)) {
            throw new ConflictException("council.conflict.frozen");
        }
        return meeting;
    }

    private void publish(MeetingView meeting, CommitteeChanged.Step step, @Nullable String reason, Account by) {
        events.publishEvent(new CommitteeChanged(
                meeting.committee(),
                meeting.committeeName(),
                meeting.id(),
                step,
                by.id(),
                clock.now(),
                reason,
                Map.of()));
    }
}
