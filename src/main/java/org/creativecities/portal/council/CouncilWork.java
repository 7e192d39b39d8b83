package org.creativecities.portal.council;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits in the bodies. */
@Repository
class CouncilWork {

    private final JdbcClient jdbc;

    CouncilWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Minutes that wait for their chair. */
    record ToApprove(UUID meeting, int number, Bilingual committee) {}

    /** How many proofs wait to be judged. */
    int claimed() {
        return jdbc.sql("select count(*) from promise where status = 'CLAIMED'")
                .query(Integer.class)
                .single();
    }

    /** Minutes this person approves as today's chair. */
    List<ToApprove> toApprove(UUID person) {
        return jdbc.sql("""
                        select m.id, m.number, c.name_fa, c.name_en from meeting m join committee c on c.id = m.committee_id
                        join committee_member s on s.committee_id = c.id and s.person_id = :me and s.duty = 'CHAIR'
                          and s.from_on <= (portal_now() at time zone 'Asia/Tehran')::date and (s.until_on is null or s.until_on >= (portal_now() at time zone 'Asia/Tehran')::date)
                        where m.status = 'APPROVAL_ASKED' order by m.held_at, m.id limit 50""")
                .param("me", person)
                .query((row, n) -> new ToApprove(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en"))))
                .list();
    }
}
