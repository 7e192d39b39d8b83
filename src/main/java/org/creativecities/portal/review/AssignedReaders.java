package org.creativecities.portal.review;

import java.util.EnumSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.dossier.DossierReaders;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.blind.Copies;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.springframework.stereotype.Component;

/** A reviewer reads a dossier's attachments once no conflict is declared, and not after stepping back. */
@Component
class AssignedReaders implements DossierReaders {

    private static final EnumSet<ReviewStatus> READING = EnumSet.of(ReviewStatus.OPEN, ReviewStatus.SUBMITTED);

    private final ReviewRepository reviews;
    private final Dossiers dossiers;
    private final Conflicts conflicts;
    private final Copies copies;

    AssignedReaders(ReviewRepository reviews, Dossiers dossiers, Conflicts conflicts, Copies copies) {
        this.copies = copies;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.conflicts = conflicts;
    }

    @Override
    public boolean mayRead(Account account, UUID dossierId) {
        return account.is(Role.REVIEWER)
                && reviews.existsByDossierIdAndReviewerIdAndStatusIn(dossierId, account.id(), READING)
                && dossiers.card(dossierId)
                        // Files cannot be covered, so they stay closed where the city is.
                        .map(card ->
                                !conflicts.tied(account.id(), card.municipality()) && !copies.hidden(card.callId()))
                        .orElse(false);
    }
}
