package org.creativecities.portal.sistercity.proposal;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.sistercity.affinity.OpenProposals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals that are not decided yet, for trying new weights on them. */
@Component
class OpenCases implements OpenProposals {

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenProposal> open(Account reader) {
        return jdbc.sql("""
                        select id, reference, assessment_id from proposal
                        where status in ('SUBMITTED', 'RETURNED', 'OPINIONS', 'DECISION_PREPARED')
                          and not exists (select 1 from conflict_of_interest t where t.person_id = :me
                            and t.municipality_code = proposal.municipality_code) order by reference""")
                .param("me", reader.id())
                .query((row, n) -> new OpenProposal(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("assessment_id", UUID.class),
                        "/office/proposals/" + row.getObject("id", UUID.class)))
                .list();
    }
}
