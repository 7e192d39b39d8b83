package org.creativecities.portal.sistercity.affinity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.sistercity.affinity.AssessmentChanged.Step;
import org.creativecities.portal.sistercity.affinity.AssessmentPolicy.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to stored assessments: a pair of cities, what is answered and proven about it, and what follows. Whoever
 * holds a case of their own (a proposal, a long list) keeps the assessment's id.
 */
@Service
@Transactional
public class Assessments {

    private final AssessmentRows rows;
    private final AssessmentWriting writing;
    private final AffinityPolicies policies;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final Impartiality impartiality;

    Assessments(
            AssessmentRows rows,
            AssessmentWriting writing,
            AffinityPolicies policies,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            Impartiality impartiality) {
        this.rows = rows;
        this.writing = writing;
        this.policies = policies;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.impartiality = impartiality;
    }

    /**
     * Opens a case under the policy in force today and answers from the data what can be computed.
     *
     * @return its id
     */
    public UUID open(String municipality, UUID partner, Account by) {
        AssessmentPolicy.require(Act.ADD_EVIDENCE, by, municipality, false);
        var id = UUID.randomUUID();
        writing.open(id, municipality, partner, policies.current().id(), by);
        writing.compute(id, municipality, partner);
        tell(id, municipality, Step.OPENED, by, null, Map.of());
        return id;
    }

    /** The assessment within the person's reach. */
    @Transactional(readOnly = true)
    public AssessmentView see(UUID id, Account account) {
        var head = rows.head(id).orElseThrow(NotVisibleException::new);
        impartiality.require(account, head.municipalityCode());
        AssessmentPolicy.require(Act.SEE, account, head.municipalityCode(), head.frozenAt() != null);
        return view(head, policies.read(head.policyId()));
    }

    /** The assessment for a caller that has checked who asks. */
    @Transactional(readOnly = true)
    public AssessmentView read(UUID id) {
        var head = rows.head(id).orElseThrow(NotVisibleException::new);
        return view(head, policies.read(head.policyId()));
    }

    /** The same case under other weights; nothing is stored. */
    @Transactional(readOnly = true)
    public AssessmentView under(UUID id, AffinityPolicy policy) {
        return view(rows.head(id).orElseThrow(NotVisibleException::new), policy);
    }

    /**
     * Answers a question that no data answers; the answer counts once a piece of evidence supports it.
     *
     * @param value from 0 to 4
     */
    public void score(UUID id, Indicator indicator, double value, String reason, Account by) {
        var head = open(id, Act.SCORE, by);
        var before = writing.score(id, indicator, new Score(indicator, value, false, 0, 0).value(), reason, by);
        tell(
                id,
                head.municipalityCode(),
                Step.SCORED,
                by,
                reason,
                Map.of(indicator.name(), new Change(before, String.valueOf(value))));
    }

    /** @return the evidence's id */
    public UUID addEvidence(UUID id, NewEvidence evidence, boolean sample, Account by) {
        var head = open(id, Act.ADD_EVIDENCE, by);
        var evidenceId = writing.addEvidence(id, evidence, sample, by);
        tell(id, head.municipalityCode(), Step.EVIDENCE_ADDED, by, evidence.title(), Map.of());
        return evidenceId;
    }

    /** @throws ConflictException when the person added it themselves, or somebody has decided about it already */
    public void verifyEvidence(UUID id, UUID evidence, Account by) {
        var head = open(id, Act.VERIFY, by);
        writing.verify(evidence(id, evidence), by);
        tell(id, head.municipalityCode(), Step.EVIDENCE_VERIFIED, by, null, Map.of());
    }

    public void refuseEvidence(UUID id, UUID evidence, String reason, Account by) {
        var head = open(id, Act.VERIFY, by);
        writing.refuse(evidence(id, evidence), reason);
        tell(id, head.municipalityCode(), Step.EVIDENCE_REFUSED, by, reason, Map.of());
    }

    /**
     * Moves a dimension by so many points; 0 takes an adjustment back.
     *
     * @throws ConflictException when it is more than the policy allows, or nothing is known of the dimension
     */
    public void adjust(UUID id, Dimension dimension, int points, String reason, Account by) {
        var head = open(id, Act.ADJUST, by);
        var policy = policies.read(head.policyId());
        var result = view(head, policy);
        var computed = (dimension.measure() == Measure.AFFINITY ? result.affinity() : result.readiness())
                .of(dimension)
                .computed();
        if (computed == null) {
            throw new ConflictException("affinity.error.nothing-to-adjust");
        }
        if (Math.abs(points) > policy.mostAdjustment()) {
            throw new ConflictException("affinity.error.adjusted-too-far");
        }
        writing.adjust(id, dimension, points, computed, reason, by);
        tell(
                id,
                head.municipalityCode(),
                Step.ADJUSTED,
                by,
                reason,
                Map.of(dimension.name(), new Change(String.valueOf(computed), String.valueOf(computed + points))));
    }

    /** What a body said at a gate. */
    public void gate(UUID id, Gate gate, GateOutcome outcome, String body, String reason, Account by) {
        var head = open(id, Act.SAY_GATE, by);
        gate(head, gate, outcome, body, reason, by);
    }

    /** The same, for a caller that has checked by its own rules who says it (an opinion that was filed). */
    public void gateSaid(UUID id, Gate gate, GateOutcome outcome, String body, String reason, Account by) {
        gate(rows.locked(id).orElseThrow(NotVisibleException::new), gate, outcome, body, reason, by);
    }

    /** From now on the city cannot change it: its case was handed in. The caller has checked who asks. */
    public void freeze(UUID id, Account by) {
        var head = rows.locked(id).orElseThrow(NotVisibleException::new);
        writing.freeze(id, true);
        tell(id, head.municipalityCode(), Step.FROZEN, by, null, Map.of());
    }

    /** The case went back to the city. The caller has checked who asks. */
    public void thaw(UUID id, Account by) {
        var head = rows.locked(id).orElseThrow(NotVisibleException::new);
        writing.freeze(id, false);
        writing.compute(id, head.municipalityCode(), head.partnerCityId());
        tell(id, head.municipalityCode(), Step.THAWED, by, null, Map.of());
    }

    private void gate(
            AssessmentRows.Head head, Gate gate, GateOutcome outcome, String body, String reason, Account by) {
        writing.gate(head.id(), gate, outcome, body, reason, by);
        tell(
                head.id(),
                head.municipalityCode(),
                Step.GATE_SAID,
                by,
                reason,
                Map.of(gate.name(), new Change(null, outcome.name())));
    }

    private AssessmentRows.Head open(UUID id, Act act, Account by) {
        var head = rows.locked(id).orElseThrow(NotVisibleException::new);
        impartiality.require(by, head.municipalityCode());
        AssessmentPolicy.require(act, by, head.municipalityCode(), head.frozenAt() != null);
        return head;
    }

    private EvidenceView evidence(UUID id, UUID evidence) {
        return rows.oneEvidence(id, evidence).orElseThrow(NotVisibleException::new);
    }

    private AssessmentView view(AssessmentRows.Head head, AffinityPolicy policy) {
        var evidence = rows.evidence(head.id());
        var answers = rows.answers(head.id(), evidence);
        List<Adjustment> adjustments = rows.adjustments(head.id());
        var points = new java.util.EnumMap<Dimension, Integer>(Dimension.class);
        adjustments.forEach(one -> points.put(
                one.dimension(), Math.max(-policy.mostAdjustment(), Math.min(policy.mostAdjustment(), one.points()))));
        var affinity = Judgement.of(Measure.AFFINITY, policy, answers.scores(), points);
        var readiness = Judgement.of(Measure.READINESS, policy, answers.scores(), points);
        return new AssessmentView(
                head.id(),
                head.municipalityCode(),
                head.partnerCityId(),
                policy,
                answers.scores(),
                answers.reasons(),
                evidence,
                adjustments,
                rows.gates(head.id()),
                affinity,
                readiness,
                Quadrant.of(affinity, readiness, policy),
                head.frozenAt() != null,
                head.version());
    }

    private void tell(
            UUID id, String municipality, Step step, Account by, @Nullable String reason, Map<String, Change> changes) {
        events.publishEvent(new AssessmentChanged(id, municipality, step, by.id(), clock.now(), reason, changes));
    }
}
