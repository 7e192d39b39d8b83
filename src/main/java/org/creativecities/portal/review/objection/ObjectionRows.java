package org.creativecities.portal.review.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.dossier.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads objections with the opinions on them. */
@Component
class ObjectionRows {

    private static final String SELECT =
            "select o.*, d.municipality_code from objection o join dossier d on d.id = o.dossier_id where ";

    private final JdbcClient jdbc;

    ObjectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Objection> ofDossier(UUID dossier) {
        var sql = SELECT + "o.dossier_id = :dossier";
        return jdbc.sql(sql).param("dossier", dossier).query(this::row).optional();
    }

    /** Of cities the reader is not tied to, what waits first. */
    List<Objection> all(UUID reader) {
        var sql = SELECT + "not exists (select 1 from conflict_of_interest t where t.person_id = :me"
                + " and t.municipality_code = d.municipality_code)"
                + " order by o.status in ('RELEASED', 'WITHDRAWN'), o.due_on, o.filed_at limit 300";
        return jdbc.sql(sql).param("me", reader).query(this::row).list();
    }

    /** One a reviewer was asked about. */
    Optional<Objection> ofOpinion(UUID opinion, UUID reviewer) {
        var sql = SELECT + "o.id = (select p.objection_id from objection_opinion p where p.id = :opinion"
                + " and p.reviewer_id = :me) and o.status <> 'WITHDRAWN'";
        return jdbc.sql(sql)
                .param("opinion", opinion)
                .param("me", reviewer)
                .query(this::row)
                .optional();
    }

    private List<Objection.Opinion> opinions(UUID objection) {
        return jdbc.sql("select * from objection_opinion where objection_id = :id order by asked_at, id")
                .param("id", objection)
                .query((row, n) -> {
                    var verdict = row.getString("verdict");
                    return new Objection.Opinion(
                            row.getObject("id", UUID.class),
                            row.getObject("reviewer_id", UUID.class),
                            verdict == null ? null : Objection.Verdict.valueOf(verdict),
                            row.getString("text"),
                            at(row, "filed_at"));
                })
                .list();
    }

    private Objection row(ResultSet row, int n) throws SQLException {
        var verdict = row.getString("verdict");
        var after = row.getString("outcome_after");
        var id = Objects.requireNonNull(row.getObject("id", UUID.class));
        return new Objection(
                id,
                row.getObject("dossier_id", UUID.class),
                row.getString("municipality_code"),
                row.getString("text"),
                Objection.Status.valueOf(row.getString("status")),
                row.getObject("filed_by", UUID.class),
                Objects.requireNonNull(at(row, "filed_at")),
                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                Outcome.valueOf(row.getString("outcome_before")),
                row.getString("reasons_before"),
                verdict == null ? null : Objection.Verdict.valueOf(verdict),
                after == null ? null : Outcome.valueOf(after),
                row.getString("reasons"),
                row.getObject("prepared_by", UUID.class),
                row.getObject("released_by", UUID.class),
                at(row, "released_at"),
                opinions(id),
                row.getLong("version"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
