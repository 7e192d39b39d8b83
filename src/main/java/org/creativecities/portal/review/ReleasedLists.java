package org.creativecities.portal.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the frozen lists of a call, for the secretariat and the auditor. */
@Service
@Transactional(readOnly = true)
public class ReleasedLists {

    private final ReleasedListRows rows;
    private final Conflicts conflicts;

    ReleasedLists(ReleasedListRows rows, Conflicts conflicts) {
        this.rows = rows;
        this.conflicts = conflicts;
    }

    /** All lists of a call without their lines, newest first. */
    public List<ReleasedList> ofCall(UUID call, Account reader) {
        if (!mayRead(reader)) {
            throw new NotVisibleException();
        }
        return rows.ofCall(call).stream()
                .sorted(Comparator.comparing(ReleasedList::number).reversed())
                .toList();
    }

    /**
     * One list; the newest without a number; empty while nothing was released. Who is tied to a city does not see its
     * line.
     *
     * @throws NotVisibleException when there is no list of this number
     */
    public Optional<ReleasedList> find(UUID call, @Nullable Integer number, Account reader) {
        var all = ofCall(call, reader);
        if (number == null) {
            return all.stream().findFirst().map(list -> withLines(list, reader));
        }
        var asked =
                all.stream().filter(list -> list.number() == number).findFirst().orElseThrow(NotVisibleException::new);
        return Optional.of(withLines(asked, reader));
    }

    public static boolean mayRead(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
    }

    private ReleasedList withLines(ReleasedList list, Account reader) {
        var lines = rows.lines(list.id());
        var tied = conflicts.among(
                reader.id(), lines.stream().map(ReleasedList.Line::municipality).toList());
        return new ReleasedList(
                list.id(),
                list.call(),
                list.number(),
                list.cause(),
                list.quotaMax(),
                list.differentFields(),
                list.releasedBy(),
                list.releasedAt(),
                lines.stream()
                        .filter(line -> !tied.contains(line.municipality()))
                        .toList());
    }
}
