package org.creativecities.portal.notification;

import java.util.Set;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.MessageWritten;
import org.creativecities.portal.review.ReviewAssigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reviewers are told what they are to read. */
@Component
class ReviewMessages {

    private final Messenger messenger;
    private final Dossiers dossiers;

    ReviewMessages(Messenger messenger, Dossiers dossiers) {
        this.messenger = messenger;
        this.dossiers = dossiers;
    }

    @EventListener
    void on(ReviewAssigned fact) {
        var reference =
                dossiers.card(fact.dossierId()).map(card -> card.reference()).orElse("–");
        messenger.tell(
                Set.of(fact.reviewerId()),
                "review-assigned",
                Params.none().text("ref", reference).on("date", fact.dueOn()),
                "/reviews",
                "review:" + fact.reviewId());
    }

    /** Who is called in the discussion is told that, not by whom and not what. */
    @EventListener
    void on(MessageWritten fact) {
        if (fact.mentioned().isEmpty()) {
            return;
        }
        var reference =
                dossiers.card(fact.dossierId()).map(card -> card.reference()).orElse("–");
        messenger.tell(
                fact.mentioned(),
                "review-mentioned",
                Params.none().text("ref", reference),
                "/reviews",
                "talk:" + fact.messageId());
    }
}
