package org.creativecities.portal.sistercity.affinity;

import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what {@link Assessments} has found allowed. */
@Component
class AssessmentWriting {

    private final JdbcClient jdbc;
    private final CityTraits traits;
    private final FindingWords words;
    private final DatabaseClock clock;

    AssessmentWriting(JdbcClient jdbc, CityTraits traits, FindingWords words, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.traits = traits;
        this.words = words;
        this.clock = clock;
    }

    void open(UUID id, String municipality, UUID partner, UUID policy, Account by) {
        jdbc.sql("""
                        insert into assessment (id, municipality_code, partner_city_id, policy_id, opened_by, opened_at)
                        values (:id, :municipality, :partner, :policy, :by, portal_now())
                        """)
                .param("id", id)
                .param("municipality", municipality)
                .param("partner", partner)
                .param("policy", policy)
                .param("by", by.id())
                .update();
    }

    /** Answers anew what data can answer; what people answered stays. */
    void compute(UUID id, String municipality, UUID partner) {
        jdbc.sql("delete from assessment_score where assessment_id = :id and computed")
                .param("id", id)
                .update();
        var year = clock.today().getYear();
        for (var finding : Computation.of(traits.home(municipality), traits.partner(partner), year)) {
            jdbc.sql("""
                            insert into assessment_score (assessment_id, indicator, value, computed, reason_fa, reason_en,
                              scored_at)
                            values (:id, :indicator, :value, true, :fa, :en, portal_now()) on conflict do nothing
                            """)
                    .param("id", id)
                    .param("indicator", finding.indicator().name())
                    .param("value", finding.value())
                    .param("fa", words.of(finding, Language.PERSIAN.locale()))
                    .param("en", words.of(finding, Locale.ENGLISH))
                    .update();
        }
    }

    /** @return the value before, or null */
    @Nullable
    String score(UUID id, Indicator indicator, double value, String reason, Account by) {
        var before = jdbc.sql("select value::text from assessment_score where assessment_id = :id"
                        + " and indicator = :indicator")
                .param("id", id)
                .param("indicator", indicator.name())
                .query(String.class)
                .optional()
                .orElse(null);
        jdbc.sql("""
                        insert into assessment_score (assessment_id, indicator, value, computed, reason_fa, scored_by, scored_at)
                        values (:id, :indicator, :value, false, :reason, :by, portal_now())
                        on conflict (assessment_id, indicator) do update set value = excluded.value, computed = false,
                          reason_fa = excluded.reason_fa, reason_en = null, scored_by = excluded.scored_by,
                          scored_at = excluded.scored_at
                        """)
                .param("id", id)
                .param("indicator", indicator.name())
                .param("value", value)
                .param("reason", reason)
                .param("by", by.id())
                .update();
        return before;
    }

    UUID addEvidence(UUID id, NewEvidence evidence, boolean sample, Account by) {
        var evidenceId = UUID.randomUUID();
        jdbc.sql("""
                        insert into assessment_evidence (id, assessment_id, indicator, stance, kind, title, url, document_id,
                          dated, language, added_by, added_at, sample)
                        values (:evidence, :id, :indicator, :stance, :kind, :title, :url, :document, :dated, :language, :by,
                          portal_now(), :sample)
                        """)
                .param("evidence", evidenceId)
                .param("id", id)
                .param("indicator", evidence.indicator().name())
                .param("stance", evidence.stance().name())
                .param("kind", evidence.kind().name())
                .param("title", evidence.title())
                .param("url", evidence.url())
                .param("document", evidence.document())
                .param("dated", evidence.dated())
                .param("language", evidence.language())
                .param("by", by.id())
                .param("sample", sample)
                .update();
        return evidenceId;
    }

    void verify(EvidenceView evidence, Account by) {
        requireUndecided(evidence);
        if (evidence.addedBy().equals(by.id())) {
            throw new ConflictException("affinity.error.own-evidence");
        }
        jdbc.sql("update assessment_evidence set verified_by = :by, verified_at = portal_now() where id = :id")
                .param("by", by.id())
                .param("id", evidence.id())
                .update();
    }

    void refuse(EvidenceView evidence, String reason) {
        requireUndecided(evidence);
        jdbc.sql("update assessment_evidence set refusal = :reason, refused_at = portal_now() where id = :id")
                .param("reason", reason)
                .param("id", evidence.id())
                .update();
    }

    void adjust(UUID id, Dimension dimension, int points, double computed, String reason, Account by) {
        jdbc.sql("update assessment_adjustment set replaced_at = portal_now() where assessment_id = :id"
                        + " and dimension = :dimension and replaced_at is null")
                .param("id", id)
                .param("dimension", dimension.name())
                .update();
        jdbc.sql("""
                        insert into assessment_adjustment (id, assessment_id, dimension, points, computed, reason,
                          adjusted_by, adjusted_at)
                        values (:adjustment, :id, :dimension, :points, :computed, :reason, :by, portal_now())
                        """)
                .param("adjustment", UUID.randomUUID())
                .param("id", id)
                .param("dimension", dimension.name())
                .param("points", points)
                .param("computed", computed)
                .param("reason", reason)
                .param("by", by.id())
                .update();
    }

    void gate(UUID id, Gate gate, GateOutcome outcome, String body, String reason, Account by) {
        jdbc.sql("""
                        insert into assessment_gate (assessment_id, gate, outcome, body, reason, said_by, said_at)
                        values (:id, :gate, :outcome, :body, :reason, :by, portal_now())
                        on conflict (assessment_id, gate) do update set outcome = excluded.outcome, body = excluded.body,
                          reason = excluded.reason, said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .param("id", id)
                .param("gate", gate.name())
                .param("outcome", outcome.name())
                .param("body", body)
                .param("reason", reason)
                .param("by", by.id())
                .update();
    }

    void freeze(UUID id, boolean frozen) {
        jdbc.sql("update assessment set frozen_at = case when :frozen then portal_now() end, version = version + 1"
                        + " where id = :id")
                .param("frozen", frozen)
                .param("id", id)
                .update();
    }

    private static void requireUndecided(EvidenceView evidence) {
        if (evidence.verified() || evidence.refused()) {
            throw new ConflictException("affinity.error.evidence-decided");
        }
    }
}
