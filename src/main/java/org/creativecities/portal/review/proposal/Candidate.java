package org.creativecities.portal.review.proposal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.review.reviewer.Interest;
import org.creativecities.portal.review.reviewer.ReviewerProfile;

/**
 * A reviewer as the distribution sees them.
 *
 * @param seats dossiers of this call they hold already
 * @param away takes nothing new now
 * @param renewed has looked through their ties for this call
 * @param ties kinds of ties by municipality; only municipalities they are tied to
 */
public record Candidate(
        UUID person,
        ReviewerProfile profile,
        int seats,
        boolean away,
        boolean renewed,
        Map<String, Set<Interest.Kind>> ties) {

    public int free() {
        return away ? 0 : Math.max(0, profile.loadLimit() - seats);
    }

    public boolean tied(String municipality) {
        return ties.containsKey(municipality);
    }

    /** The same person with no room left: to see what still lacks when nobody takes more. */
    Candidate full() {
        return new Candidate(person, profile, Math.max(seats, profile.loadLimit()), away, renewed, ties);
    }
}
