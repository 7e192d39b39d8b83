package org.creativecities.portal.council;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sees a body and who does what in it: the secretariat everywhere, members where they sit today. */
@Component
class CommitteeReach {

    /** What may be done in a body. */
    enum Right {
        SEE,
        /** Agenda, minutes, presence, promises. */
        WRITE,
        /** Approve minutes or give them back. */
        APPROVE
    }

    private final JdbcClient jdbc;

    CommitteeReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static boolean isOffice(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    /** Whether the person reads every body without sitting on it. */
    static boolean readsAll(Account account) {
        return isOffice(account) || account.is(Role.AUDITOR);
    }

    Set<Right> rights(UUID committee, Account account) {
        var duty = duty(committee, account);
        var rights = EnumSet.noneOf(Right.class);
        if (readsAll(account)) {
            rights.add(Right.SEE);
        }
        if (isOffice(account)) {
            rights.add(Right.WRITE);
        }
        if (account.is(Role.COUNCIL_MEMBER) && duty.isPresent()) {
            rights.add(Right.SEE);
        }
        // The chair may be the head of the secretariat; an auditor writes nothing whatever seat they hold.
        if (account.is(Role.COUNCIL_MEMBER) || isOffice(account)) {
            duty.filter(held -> held == Duty.CHAIR).ifPresent(held -> rights.add(Right.APPROVE));
            duty.filter(held -> held != Duty.MEMBER).ifPresent(held -> rights.add(Right.WRITE));
        }
        return rights;
    }

    /** Refuses with 404 what may not be known and with 403 what may not be done. */
    void require(Right right, UUID committee, Account account) {
        var rights = rights(committee, account);
        if (!rights.contains(Right.SEE)) {
            throw new NotVisibleException();
        }
        if (!rights.contains(right)) {
            throw new NotAllowedException("council.refused." + right);
        }
    }

    private Optional<Duty> duty(UUID committee, Account account) {
        return jdbc.sql("""
                        select duty from committee_member
                        where committee_id = :committee and person_id = :me and from_on <= (portal_now() at time zone 'Asia/Tehran')::date
                          and (until_on is null or until_on >= (portal_now() at time zone 'Asia/Tehran')::date)
                        order by case duty when 'CHAIR' then 1 when 'SECRETARY' then 2 else 3 end limit 1""")
                .param("committee", committee)
                .param("me", account.id())
                .query(String.class)
                .optional()
                .map(Duty::valueOf);
    }
}
