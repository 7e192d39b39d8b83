package org.creativecities.portal.site.frame;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.dossier.WaitingDossiers;
import org.creativecities.portal.dossier.WaitingMessages;
import org.creativecities.portal.review.Reviews;
import org.springframework.stereotype.Component;

/** The numbers beside the links to dossiers and reviews: what waits for this very person. */
@Component
class WorkCount implements WaitingItems {

    private final WaitingDossiers dossiers;
    private final WaitingMessages messages;
    private final Reviews reviews;

    WorkCount(WaitingDossiers dossiers, WaitingMessages messages, Reviews reviews) {
        this.dossiers = dossiers;
        this.messages = messages;
        this.reviews = reviews;
    }

    @Override
    public int waiting(String path, Account account) {
        return switch (path) {
            case "/reviews" -> reviews.waiting(account);
            case "/dossiers" -> dossiers.inCity(account);
            case "/office/dossiers" -> dossiers.forScreening(account);
            case "/messages" -> messages.of(account);
            default -> 0;
        };
    }
}
