package org.creativecities.portal.sistercity.proposal;

import java.util.List;
import java.util.UUID;
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
    public List<OpenProposal> open() {
        return jdbc.sql("""
                        select id, reference, assessment_id from proposal
                        where status in ('SUBMITTED', 'RETURNED', 'OPINIONS', 'DECISION_PREPARED') order by reference""")
                .query((row, n) -> new OpenProposal(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("assessment_id", UUID.class),
                        "/office/proposals/" + row.getObject("id", UUID.class)))
                .list();
    }
}
