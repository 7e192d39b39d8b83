package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the public may know of decisions: which cities the country nominates. Nothing of the text, scores or others. */
@Component
@Transactional(readOnly = true)
public class Nominations {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Nominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param releasedAt when the decision was released */
    public record Nomination(String municipality, String field, UUID callId, Instant releasedAt) {}

    /** The released nominations, the newest first. */
    public List<Nomination> released() {
        return jdbc.sql("""
                        select d.municipality_code, d.field_code, d.call_id, x.released_at
                        from dossier d join dossier_decision x on x.dossier_id = d.id
                        where d.status = 'NOMINATED' and x.released_at is not null
                        order by x.released_at desc, d.id limit :most
                        """)
                .param("most", MOST)
                .query((row, n) -> new Nomination(
                        row.getString("municipality_code"),
                        row.getString("field_code"),
                        row.getObject("call_id", UUID.class),
                        row.getObject("released_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
