package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for the bodies that a proposal waits for, without those tied to its city. */
@Component
@Transactional(readOnly = true)
public class AskedOfficers {

    private final JdbcClient jdbc;

    AskedOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since only bodies asked then or later */
    public Set<UUID> of(UUID proposal, Instant since) {
        return jdbc.sql("""
                        select f.person_id from opinion o join opinion_officer f on f.body_code = o.body_code
                        join proposal p on p.id = o.proposal_id
                        where o.proposal_id = :id and o.status = 'ASKED' and o.asked_at >= :since
                          and not exists (select 1 from conflict_of_interest t where t.person_id = f.person_id
                            and t.municipality_code = p.municipality_code)""")
                .param("id", proposal)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .set();
    }
}
