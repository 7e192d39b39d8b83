package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers whose city may still miss the end of the call. For the portal's own timed work; no person asks here. */
@Component
@Transactional(readOnly = true)
public class UnsentDossiers {

    private final JdbcClient jdbc;

    UnsentDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param closesAt the end of the call for this city, extensions included
     */
    public record Unsent(
            UUID id, UUID callId, String reference, String municipality, Instant startedAt, Instant closesAt) {}

    /** Dossiers never sent in calls that are open and close for their city within so many times 24 hours. */
    public List<Unsent> closingWithin(int days) {
        return jdbc.sql("""
                        select * from (
                          select d.id, d.call_id, d.reference, d.municipality_code, d.created_at,
                            call_closes_at(d.call_id, d.municipality_code) as closes_at
                          from dossier d
                          where d.sendings = 0 and d.status in ('DRAFT', 'APPROVAL_ASKED', 'APPROVED')
                            and d.deleted_at is null and call_is_open(d.call_id, d.municipality_code)) unsent
                        where closes_at < portal_now() + make_interval(days => :days)
                        order by closes_at, id""")
                .param("days", days)
                .query((row, n) -> new Unsent(
                        row.getObject("id", UUID.class),
                        row.getObject("call_id", UUID.class),
                        row.getString("reference"),
                        row.getString("municipality_code"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("closes_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
