package org.creativecities.portal.workshop;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's door: which workshops there are. Drafts do not exist here. */
@Service
@Transactional(readOnly = true)
public class Workshops {

    private final WorkshopRepository workshops;
    private final WorkshopList list;
    private final DatabaseClock clock;

    Workshops(WorkshopRepository workshops, WorkshopList list, DatabaseClock clock) {
        this.workshops = workshops;
        this.list = list;
        this.clock = clock;
    }

    /** The published workshop. @param account null for a visitor */
    public WorkshopView find(UUID id, @Nullable Account account) {
        var workshop = workshops.findById(id).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(WorkshopAction.SEE, account, workshop.status());
        return workshop.view(clock.now());
    }

    /** Those of these that are not drafts. */
    public List<WorkshopView> all(Collection<UUID> ids) {
        var now = clock.now();
        return workshops.findAllById(ids).stream()
                .filter(workshop -> workshop.status() != WorkshopStatus.DRAFT)
                .map(workshop -> workshop.view(now))
                .toList();
    }

    /** Those that are not over, the next one first. */
    public List<WorkshopRow> coming(int most) {
        return list.coming(most);
    }

    /** Those that are over or were cancelled, the latest first. */
    public Page<WorkshopRow> past(Pageable page) {
        return list.past(page);
    }
}
