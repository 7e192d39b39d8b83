package org.creativecities.portal.sistercity.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.sistercity.affinity.AffinityPolicies;
import org.creativecities.portal.sistercity.affinity.AffinityPolicy;
import org.creativecities.portal.sistercity.affinity.CityTraits;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerCity;
import org.creativecities.portal.tie.PartnerFilter;
import org.creativecities.portal.tie.TieFilter;
import org.creativecities.portal.tie.TieRegister;
import org.creativecities.portal.tie.TieSort;
import org.creativecities.portal.tie.TieView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for partners from a city's own traits, over members of the network and cities of the world. */
@Service
@Transactional(readOnly = true)
public class PartnerFinder {

    /** More than these are not judged at once: more cities than the whole network and every country's largest. */
    public static final int MOST = 5000;

    private final PartnerCities partners;
    private final CityTraits traits;
    private final AffinityPolicies policies;
    private final TieRegister register;
    private final DatabaseClock clock;

    PartnerFinder(
            PartnerCities partners,
            CityTraits traits,
            AffinityPolicies policies,
            TieRegister register,
            DatabaseClock clock) {
        this.partners = partners;
        this.traits = traits;
        this.policies = policies;
        this.register = register;
        this.clock = clock;
    }

    public AffinityPolicy policy() {
        return policies.current();
    }

    /**
     * All candidates the filter leaves, in order. The number of questions to the database does not grow with them.
     *
     * @param municipality four-digit code of the city that looks
     * @param withoutOwn leaves out cities it has a tie with already
     */
    public List<Candidate> find(String municipality, PartnerFilter filter, boolean withoutOwn) {
        var found = rank(municipality, partners.candidates(filter, MOST));
        return withoutOwn ? found.stream().filter(one -> one.own().isEmpty()).toList() : found;
    }

    /** Some candidates beside each other; an id nobody knows is left out. */
    public List<Candidate> compare(String municipality, Collection<UUID> ids) {
        return rank(municipality, partners.find(ids).values());
    }

    private List<Candidate> rank(String municipality, Collection<PartnerCity> cities) {
        Map<UUID, List<TieView>> ties = register.all(TieFilter.ALL, TieSort.HOME, false).stream()
                .filter(tie -> tie.endedOn() == null)
                .collect(Collectors.groupingBy(TieView::partner));
        return Ranking.of(
                policies.current(),
                municipality,
                traits.home(municipality),
                cities,
                traits.partners(cities),
                ties,
                clock.today().getYear());
    }
}
