package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions: written down by one person, released by another. The table itself refuses one person for both. */
@Component
class DecisionRows {

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DossierDecision> find(UUID dossier) {
        return jdbc.sql("select * from dossier_decision where dossier_id = :dossier")
                .param("dossier", dossier)
                .query(DecisionRows::row)
                .optional();
    }

    List<DossierDecision> ofCall(UUID call) {
        return jdbc.sql("""
                        select x.* from dossier_decision x join dossier d on d.id = x.dossier_id
                        where d.call_id = :call and d.status in ('DECISION_PREPARED', 'NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED')""").param("call", call).query(DecisionRows::row).list();
    }

    /** Written down anew replaces what was prepared and not released. */
    void prepare(UUID dossier, Outcome outcome, String reasons, UUID by, Instant at) {
        jdbc.sql("""
                        insert into dossier_decision (dossier_id, outcome, reasons, prepared_by, prepared_at)
                        values (:dossier, :outcome, :reasons, :by, :at)
                        on conflict (dossier_id) do update
                        set outcome = excluded.outcome, reasons = excluded.reasons,
                          prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at""")
                .param("dossier", dossier)
                .param("outcome", outcome.name())
                .param("reasons", reasons)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void release(UUID dossier, UUID by, Instant at) {
        jdbc.sql("update dossier_decision set released_by = :by, released_at = :at where dossier_id = :dossier")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dossier", dossier)
                .update();
    }

    void revise(UUID dossier, Outcome outcome, String reasons, UUID preparedBy, UUID by, Instant at) {
        jdbc.sql("update dossier_decision set outcome = :outcome, reasons = :reasons, prepared_by = :prepared,"
                        + " prepared_at = :at, released_by = :by, released_at = :at where dossier_id = :dossier")
                .param("outcome", outcome.name())
                .param("reasons", reasons)
                .param("prepared", preparedBy)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dossier", dossier)
                .update();
    }

    private static DossierDecision row(ResultSet row, int n) throws SQLException {
        return new DossierDecision(
                row.getObject("dossier_id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reasons"),
                row.getObject("prepared_by", UUID.class),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getObject("released_by", UUID.class),
                DossierFinder.instant(row, "released_at"));
    }
}
