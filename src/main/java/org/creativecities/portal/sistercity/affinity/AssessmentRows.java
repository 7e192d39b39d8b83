package org.creativecities.portal.sistercity.affinity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stored assessments. */
@Component
class AssessmentRows {

    private final JdbcClient jdbc;

    AssessmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(
            UUID id,
            String municipalityCode,
            UUID partnerCityId,
            UUID policyId,
            @Nullable OffsetDateTime frozenAt,
            long version) {}

    Optional<Head> head(UUID id) {
        return jdbc.sql("select id, municipality_code, partner_city_id, policy_id, frozen_at, version"
                        + " from assessment where id = :id")
                .param("id", id)
                .query(Head.class)
                .optional();
    }

    /** Waits for whoever is changing the same assessment. */
    Optional<Head> locked(UUID id) {
        return jdbc.sql("select id, municipality_code, partner_city_id, policy_id, frozen_at, version"
                        + " from assessment where id = :id for update")
                .param("id", id)
                .query(Head.class)
                .optional();
    }

    List<EvidenceView> evidence(UUID id) {
        return jdbc.sql("select * from assessment_evidence where assessment_id = :id order by added_at, id")
                .param("id", id)
                .query(AssessmentRows::evidence)
                .list();
    }

    Optional<EvidenceView> oneEvidence(UUID assessment, UUID evidence) {
        return jdbc.sql("select * from assessment_evidence where assessment_id = :id and id = :evidence")
                .param("id", assessment)
                .param("evidence", evidence)
                .query(AssessmentRows::evidence)
                .optional();
    }

    record Answers(List<Score> scores, Map<Indicator, String> reasons) {}

    Answers answers(UUID id, List<EvidenceView> evidence) {
        var english = Language.current() == Language.ENGLISH;
        var scores = new ArrayList<Score>();
        var reasons = new LinkedHashMap<Indicator, String>();
        jdbc.sql("select indicator, value, computed, reason_fa, reason_en from assessment_score"
                        + " where assessment_id = :id order by indicator")
                .param("id", id)
                .query(row -> {
                    var indicator = Indicator.valueOf(row.getString("indicator"));
                    scores.add(new Score(
                            indicator,
                            row.getBigDecimal("value").doubleValue(),
                            row.getBoolean("computed"),
                            count(evidence, indicator, Stance.FOR),
                            count(evidence, indicator, Stance.AGAINST)));
                    var reason = english && row.getString("reason_en") != null
                            ? row.getString("reason_en")
                            : row.getString("reason_fa");
                    if (reason != null) {
                        reasons.put(indicator, reason);
                    }
                });
        return new Answers(scores, reasons);
    }

    List<Adjustment> adjustments(UUID id) {
        return jdbc.sql("select dimension, points, reason, adjusted_by, adjusted_at from assessment_adjustment"
                        + " where assessment_id = :id and replaced_at is null and points <> 0 order by adjusted_at")
                .param("id", id)
                .query((row, n) -> new Adjustment(
                        Dimension.valueOf(row.getString("dimension")),
                        row.getInt("points"),
                        row.getString("reason"),
                        row.getObject("adjusted_by", UUID.class),
                        at(row, "adjusted_at")))
                .list();
    }

    /** All gates in their order; one nobody has said anything about waits. */
    List<GateResult> gates(UUID id) {
        var said = new LinkedHashMap<Gate, GateResult>();
        jdbc.sql("select gate, outcome, body, reason, said_by, said_at from assessment_gate where assessment_id = :id")
                .param("id", id)
                .query(row -> {
                    var gate = Gate.valueOf(row.getString("gate"));
                    said.put(
                            gate,
                            new GateResult(
                                    gate,
                                    GateOutcome.valueOf(row.getString("outcome")),
                                    row.getString("body"),
                                    row.getString("reason"),
                                    row.getObject("said_by", UUID.class),
                                    row.getObject("said_at") == null ? null : at(row, "said_at")));
                });
        return Arrays.stream(Gate.values())
                .map(gate -> said.getOrDefault(gate, GateResult.waiting(gate)))
                .toList();
    }

    private static int count(List<EvidenceView> evidence, Indicator indicator, Stance stance) {
        return (int) evidence.stream()
                .filter(one -> one.indicator() == indicator && one.stance() == stance && !one.refused())
                .count();
    }

    private static EvidenceView evidence(ResultSet row, int number) throws SQLException {
        return new EvidenceView(
                row.getObject("id", UUID.class),
                Indicator.valueOf(row.getString("indicator")),
                Stance.valueOf(row.getString("stance")),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("url"),
                row.getObject("document_id", UUID.class),
                row.getObject("dated", LocalDate.class),
                row.getString("language"),
                row.getObject("added_by", UUID.class),
                at(row, "added_at"),
                row.getObject("verified_by", UUID.class),
                row.getObject("verified_at") == null ? null : at(row, "verified_at"),
                row.getString("refusal"),
                row.getBoolean("sample"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
