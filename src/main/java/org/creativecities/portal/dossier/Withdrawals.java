package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why and by whom dossiers were taken back. */
@Component
class Withdrawals {

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID dossier, DossierStatus before, String reason, UUID by, Instant at) {
        jdbc.sql("insert into withdrawal (dossier_id, status_before, reason, withdrawn_by, withdrawn_at)"
                        + " values (:dossier, :before, :reason, :by, :at)")
                .param("before", before.name())
                .param("dossier", dossier)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return where the dossier stood before */
    DossierStatus revive(UUID dossier, UUID by, Instant at) {
        return jdbc.sql("update withdrawal set revived_by = :by, revived_at = :at"
                        + " where dossier_id = :dossier and revived_at is null returning status_before")
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dossier", dossier)
                .query(String.class)
                .optional()
                .map(DossierStatus::valueOf)
                .orElseThrow(() -> new ConflictException("dossier.conflict.state"));
    }

    Optional<WithdrawalView> find(UUID dossier) {
        return jdbc.sql(
                        "select reason, withdrawn_by, withdrawn_at from withdrawal where dossier_id = :dossier and revived_at is null")
                .param("dossier", dossier)
                .query((row, n) -> new WithdrawalView(
                        row.getString("reason"),
                        row.getObject("withdrawn_by", UUID.class),
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
