package org.creativecities.portal.dossier;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many dossiers have messages a person has not read, for the number beside the link. */
@Component
@Transactional(readOnly = true)
public class WaitingMessages {

    private final JdbcClient jdbc;

    WaitingMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The other side's messages only; 0 for those who have no part in it. */
    public int of(Account account) {
        var office = Role.SECRETARIAT.contains(account.role());
        if (!office && !account.is(Role.CITY_EDITOR, Role.MAYOR)) {
            return 0;
        }
        return jdbc.sql("""
                        select count(distinct m.dossier_id) from dossier_message m
                        join dossier d on d.id = m.dossier_id
                        left join dossier_message_reading r on r.dossier_id = m.dossier_id and r.person_id = :me
                        where d.deleted_at is null and m.side = :theirs and (d.municipality_code = :mine or :office
                            and d.municipality_code not in
                              (select x.municipality_code from conflict_of_interest x where x.person_id = :me))
                          and m.written_at > coalesce(r.read_at, '-infinity')""")
                .param("me", account.id())
                .param("theirs", office ? "CITY" : "OFFICE")
                .param("office", office)
                .param("mine", account.municipality())
                .query(Integer.class)
                .single();
    }
}
