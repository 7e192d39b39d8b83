package org.creativecities.portal.sistercity.proposal;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opinions that bodies have filed, named without their words, for work that refers to them. */
@Service
@Transactional(readOnly = true)
public class FiledOpinions {

    private final JdbcClient jdbc;

    FiledOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param proposal its reference */
    public record Filed(UUID id, Bilingual body, String proposal, Verdict verdict) {}

    /** The newest first, without those about cities the reader is tied to. */
    public List<Filed> all(Account reader) {
        if (!reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            return List.of();
        }
        return jdbc.sql("""
                        select o.id, b.name_fa, b.name_en, p.reference, o.verdict from opinion o
                        join opinion_body b on b.code = o.body_code join proposal p on p.id = o.proposal_id
                        where o.status = 'FILED' and not exists (select 1 from conflict_of_interest t
                          where t.person_id = :me and t.municipality_code = p.municipality_code)
                        order by o.filed_at desc limit 200""")
                .param("me", reader.id())
                .query((row, n) -> new Filed(
                        row.getObject("id", UUID.class),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getString("reference"),
                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }
}
