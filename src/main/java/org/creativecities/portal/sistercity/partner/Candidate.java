package org.creativecities.portal.sistercity.partner;

import java.util.List;
import org.creativecities.portal.sistercity.affinity.Finding;
import org.creativecities.portal.sistercity.affinity.Result;
import org.creativecities.portal.tie.PartnerCity;
import org.creativecities.portal.tie.TieView;

/**
 * A city that could become a partner, as far as the portal's own data can tell.
 *
 * @param rank from 1, by the affinity that is certain; equal ones by the readiness that is certain
 * @param findings what the data said, with why
 * @param own ties of the asking city with it
 * @param others ties of other cities of Iran with it
 */
public record Candidate(
        int rank,
        PartnerCity city,
        Result affinity,
        Result readiness,
        List<Finding> findings,
        List<TieView> own,
        List<TieView> others) {

    public Candidate {
        findings = List.copyOf(findings);
        own = List.copyOf(own);
        others = List.copyOf(others);
    }
}
