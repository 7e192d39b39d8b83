package org.creativecities.portal.notification;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.MessageWritten;
import org.creativecities.portal.review.ReviewAssigned;
import org.creativecities.portal.review.objection.ObjectionMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reviewers are told what they are to read. */
@Component
class ReviewMessages {

    private final Messenger messenger;
    private final Dossiers dossiers;
    private final People people;
    private final Impartiality impartiality;

    ReviewMessages(Messenger messenger, Dossiers dossiers, People people, Impartiality impartiality) {
        this.messenger = messenger;
        this.dossiers = dossiers;
        this.people = people;
        this.impartiality = impartiality;
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

    /** The secretariat learns of an objection, a new reader that they are asked, the city that it was answered. */
    @EventListener
    void on(ObjectionMoved fact) {
        var reference =
                dossiers.card(fact.dossier()).map(card -> card.reference()).orElse("–");
        var params = Params.none().text("ref", reference);
        var thread = "objection:" + fact.dossier();
        var asked = fact.asked();
        switch (fact.step()) {
            case FILED ->
                messenger.tell(
                        impartial(fact), "objection-filed", params, "/office/objections/" + fact.dossier(), thread);
            case RELEASED -> {
                var city = new HashSet<>(people.holding(Role.MAYOR, fact.city()));
                city.addAll(people.holding(Role.CITY_EDITOR, fact.city()));
                messenger.tell(
                        city, "objection-answered", params, "/dossiers/" + fact.dossier() + "/objection", thread);
            }
            case ASKED -> {
                if (asked != null) {
                    messenger.tell(Set.of(asked), "objection-asked", params, "/tasks", thread);
                }
            }
            case WITHDRAWN, OPINION_FILED, PREPARED -> {}
        }
    }

    private Set<UUID> impartial(ObjectionMoved fact) {
        var staff = new HashSet<>(people.holding(Role.SECRETARIAT_EXPERT));
        staff.addAll(people.holding(Role.HEAD_OF_SECRETARIAT));
        staff.removeAll(impartiality.tiedTo(fact.city()));
        return staff;
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
