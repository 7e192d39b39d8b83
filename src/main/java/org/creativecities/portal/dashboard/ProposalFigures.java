package org.creativecities.portal.dashboard;

import java.util.List;
import org.creativecities.portal.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many sister-city proposals stand where; drafts are the cities' own, and cities one is tied to are left out. */
@Component
@Transactional(readOnly = true)
class ProposalFigures {

    private final JdbcClient jdbc;

    ProposalFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param status as the list of proposals filters it
     * @param share in percent of all
     */
    record Part(String status, int count, int share) {}

    List<Part> of(Account reader) {
        return jdbc.sql("""
                        select status, count(*) as count, round(100.0 * count(*) / sum(count(*)) over ()) as share from proposal p
                        where status in ('SUBMITTED', 'RETURNED', 'OPINIONS', 'DECISION_PREPARED', 'APPROVED', 'DEFERRED')
                          and not exists (select 1 from conflict_of_interest t where t.person_id = :me
                            and t.municipality_code = p.municipality_code)
                        group by status order by min(array_position(array['SUBMITTED', 'RETURNED', 'OPINIONS',
                          'DECISION_PREPARED', 'APPROVED', 'DEFERRED'], status))""")
                .param("me", reader.id())
                .query((row, n) -> new Part(row.getString("status"), row.getInt("count"), row.getInt("share")))
                .list();
    }
}
