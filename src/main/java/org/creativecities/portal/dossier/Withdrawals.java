package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why and by whom dossiers were taken back. */
@Component
class Withdrawals {

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID dossier, String reason, UUID by, Instant at) {
        jdbc.sql("insert into withdrawal (dossier_id, reason, withdrawn_by, withdrawn_at)"
                        + " values (:dossier, :reason, :by, :at)")
                .param("dossier", dossier)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<WithdrawalView> find(UUID dossier) {
        return jdbc.sql("select reason, withdrawn_by, withdrawn_at from withdrawal where dossier_id = :dossier")
                .param("dossier", dossier)
                .query((row, n) -> new WithdrawalView(
                        row.getString("reason"),
                        row.getObject("withdrawn_by", UUID.class),
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
