package org.creativecities.portal.sistercity.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.sistercity.affinity.AffinityPolicy;
import org.creativecities.portal.sistercity.affinity.Computation;
import org.creativecities.portal.sistercity.affinity.Finding;
import org.creativecities.portal.sistercity.affinity.Judgement;
import org.creativecities.portal.sistercity.affinity.Measure;
import org.creativecities.portal.sistercity.affinity.Traits;
import org.creativecities.portal.tie.PartnerCity;
import org.creativecities.portal.tie.TieView;

/**
 * Puts candidates in order. Data alone rarely covers enough for a total, so the order follows what is certain: the
 * affinity a pair would have if everything unknown turned out nothing. What is missing can only lift a city.
 */
public final class Ranking {

    private Ranking() {}

    public static List<Candidate> of(
            AffinityPolicy policy,
            String municipality,
            Traits home,
            Collection<PartnerCity> cities,
            Map<UUID, Traits> traits,
            Map<UUID, List<TieView>> ties,
            int thisYear) {
        var judged = new ArrayList<Candidate>();
        for (var city : cities) {
            var partner = traits.get(city.id());
            if (partner != null) {
                judged.add(judge(policy, municipality, home, city, partner, ties, thisYear));
            }
        }
        judged.sort(
                Comparator.comparingDouble((Candidate one) -> -one.affinity().least())
                        .thenComparingDouble(one -> -one.readiness().least())
                        .thenComparing(one -> one.city().code()));
        var ranked = new ArrayList<Candidate>();
        for (var one : judged) {
            ranked.add(new Candidate(
                    ranked.size() + 1,
                    one.city(),
                    one.affinity(),
                    one.readiness(),
                    one.findings(),
                    one.own(),
                    one.others()));
        }
        return ranked;
    }

    private static Candidate judge(
            AffinityPolicy policy,
            String municipality,
            Traits home,
            PartnerCity city,
            Traits partner,
            Map<UUID, List<TieView>> ties,
            int thisYear) {
        var findings = Computation.of(home, partner, thisYear);
        var scores = findings.stream().map(Finding::score).toList();
        var all = ties.getOrDefault(city.id(), List.of());
        return new Candidate(
                0,
                city,
                Judgement.of(Measure.AFFINITY, policy, scores, Map.of()),
                Judgement.of(Measure.READINESS, policy, scores, Map.of()),
                findings,
                all.stream()
                        .filter(tie -> municipality.equals(tie.municipality()))
                        .toList(),
                all.stream()
                        .filter(tie -> !municipality.equals(tie.municipality()))
                        .toList());
    }
}
