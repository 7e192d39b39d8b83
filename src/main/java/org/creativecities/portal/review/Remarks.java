package org.creativecities.portal.review;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.dossier.DossierReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reviewers say to the city. It reads it once the decision is released, and never learns from whom. */
@Service
@Transactional(readOnly = true)
public class Remarks {

    private final ReviewRepository reviews;
    private final DossierReading dossiers;

    Remarks(ReviewRepository reviews, DossierReading dossiers) {
        this.reviews = reviews;
        this.dossiers = dossiers;
    }

    /**
     * The remarks of the handed-in reviews, in alphabetical order: the order of the seats would tell who wrote which.
     *
     * @throws NotAllowedException before the release
     */
    public List<String> ofDossier(UUID dossierId, Account account) {
        if (dossiers.decision(dossierId, account).isEmpty()) {
            throw new NotAllowedException("review.error.not-released");
        }
        return reviews.findByDossier(dossierId).stream()
                .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                .map(review -> review.view().notes().city())
                .filter(remark -> !remark.isBlank())
                .sorted()
                .toList();
    }
}
