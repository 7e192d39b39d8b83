package org.creativecities.portal.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many dossiers wait for a person, in one short question each. */
@Component
@Transactional(readOnly = true)
public class WaitingDossiers {

    private static final Set<DossierStatus> RETURNED = EnumSet.of(DossierStatus.RETURNED);

    private final JdbcClient jdbc;

    WaitingDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the focal point what was sent back, for the mayor what waits for approval or for being sent; else 0. */
    public int inCity(Account account) {
        var municipality = account.municipality();
        if (account.is(Role.CITY_EDITOR)) {
            return count(RETURNED, municipality);
        }
        return account.is(Role.MAYOR) ? count(DossierStatus.FROZEN, municipality) : 0;
    }

    /** What was sent and waits for the secretariat's screening; 0 for everyone else. */
    public int forScreening(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            return 0;
        }
        return jdbc.sql("""
                        select count(*) from dossier d where d.status = 'SUBMITTED' and d.municipality_code not in
                          (select c.municipality_code from conflict_of_interest c where c.person_id = :me)""").param("me", account.id()).query(Integer.class).single();
    }

    private int count(Set<DossierStatus> statuses, @Nullable String municipality) {
        return jdbc.sql("select count(*) from dossier where municipality_code = :mine and status in (:statuses)")
                .param("mine", municipality)
                .param(
                        "statuses",
                        List.copyOf(statuses).stream().map(Enum::name).toList())
                .query(Integer.class)
                .single();
    }
}
