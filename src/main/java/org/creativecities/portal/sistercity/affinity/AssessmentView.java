package org.creativecities.portal.sistercity.affinity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A stored case: two cities, the answers, what stands behind them, and what follows. Affinity, readiness and gates
 * stand beside each other.
 *
 * @param municipality four-digit code
 * @param partner the partner city's id in the register
 * @param scores the answers, computed ones included
 * @param frozen whether the city may no longer change it
 */
public record AssessmentView(
        UUID id,
        String municipality,
        UUID partner,
        AffinityPolicy policy,
        List<Score> scores,
        Map<Indicator, String> reasons,
        List<EvidenceView> evidence,
        List<Adjustment> adjustments,
        List<GateResult> gates,
        Result affinity,
        Result readiness,
        Quadrant quadrant,
        boolean frozen,
        long version) {

    /** The same with other gates, for a reader who may know more or less of them. */
    public AssessmentView with(List<GateResult> seen) {
        return new AssessmentView(
                id,
                municipality,
                partner,
                policy,
                scores,
                reasons,
                evidence,
                adjustments,
                seen,
                affinity,
                readiness,
                quadrant,
                frozen,
                version);
    }

    /** How many gates are passed. */
    public long passed() {
        return gates.stream().filter(gate -> gate.outcome().passed()).count();
    }

    public Map<Dimension, Integer> points() {
        return adjustments.stream().collect(Collectors.toMap(Adjustment::dimension, Adjustment::points));
    }

    public List<EvidenceView> evidence(Dimension dimension) {
        return evidence.stream()
                .filter(one -> one.indicator().dimension() == dimension)
                .toList();
    }

    /** Pieces of a dimension that somebody else verified. */
    public long verified(Dimension dimension) {
        return evidence(dimension).stream().filter(EvidenceView::verified).count();
    }
}
