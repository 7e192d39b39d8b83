package org.creativecities.portal.review.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.city.Municipality;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.ScoreSheet;
import org.creativecities.portal.review.blind.Copies;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts names to reviews and dossiers: a fixed number of queries, however many there are. */
@Component
class ReviewCards {

    private final Dossiers dossiers;
    private final Calls calls;
    private final Cities cities;
    private final Copies copies;
    private final MessageSource messages;

    ReviewCards(Dossiers dossiers, Calls calls, Cities cities, Copies copies, MessageSource messages) {
        this.copies = copies;
        this.messages = messages;
        this.dossiers = dossiers;
        this.calls = calls;
        this.cities = cities;
    }

    /**
     * @param mean weighted mean of the scored criteria, null while there is none
     * @param scored how many criteria have a score
     */
    record Card(
            ReviewView review,
            DossierCard dossier,
            Bilingual city,
            Bilingual field,
            CallView call,
            @Nullable Double mean,
            int scored,
            int criteria) {}

    /** A dossier with its city and field in words. */
    record Named(DossierCard dossier, Bilingual city, Bilingual field) {}

    /** What stands for the name of a city that reviewers must not learn. */
    private Bilingual covered() {
        return new Bilingual(
                messages.getMessage("review.copy.hidden-city", null, Locale.forLanguageTag("fa-IR")),
                messages.getMessage("review.copy.hidden-city", null, Locale.ENGLISH));
    }

    /** As a fellow reviewer sees them: without the city where the call hides it. */
    Map<UUID, Named> covered(UUID call, Collection<DossierCard> cards) {
        var names = names(cards);
        if (!copies.hidden(call)) {
            return names;
        }
        return names.values().stream()
                .collect(Collectors.toMap(
                        named -> named.dossier().id(), named -> new Named(named.dossier(), covered(), named.field())));
    }

    /** Several dossiers with their cities and fields in words. */
    Map<UUID, Named> named(Collection<UUID> ids) {
        return names(dossiers.cards(ids).values());
    }

    /** One dossier with its city and field in words. */
    Named named(UUID dossier) {
        var named = names(dossiers.cards(List.of(dossier)).values()).get(dossier);
        if (named == null) {
            throw new NotVisibleException();
        }
        return named;
    }

    List<Card> of(List<ReviewView> reviews) {
        var found = dossiers.cards(reviews.stream().map(ReviewView::dossierId).toList());
        var named = names(found.values());
        var views = new HashMap<UUID, CallView>();
        var rubrics = new HashMap<UUID, Rubric>();
        var hidden = new HashMap<UUID, Boolean>();
        return reviews.stream()
                .filter(review -> named.containsKey(review.dossierId()))
                .map(review -> {
                    var call = views.computeIfAbsent(
                            review.callId(), id -> calls.find(id).orElseThrow());
                    var rubric = rubrics.computeIfAbsent(call.rubric(), calls::rubric);
                    var sheet = new ScoreSheet(rubric, review.scores());
                    var name = named.get(review.dossierId());
                    return card(review, name, call, sheet, hidden.computeIfAbsent(review.callId(), copies::hidden));
                })
                .toList();
    }

    private Card card(ReviewView review, @Nullable Named name, CallView call, ScoreSheet sheet, boolean hidden) {
        if (name == null) {
            throw new IllegalStateException("a review without its dossier");
        }
        return new Card(
                review,
                name.dossier(),
                hidden ? covered() : name.city(),
                name.field(),
                call,
                sheet.weightedMean(),
                sheet.scored(),
                sheet.rubric().criteria().size());
    }

    Map<UUID, Named> names(Collection<DossierCard> cards) {
        var municipalities = cities.municipalities(
                cards.stream().map(DossierCard::municipality).toList());
        var fields = cities.fields().stream().collect(Collectors.toMap(CreativeField::code, CreativeField::name));
        return cards.stream()
                .collect(Collectors.toMap(
                        DossierCard::id,
                        card -> new Named(
                                card,
                                city(municipalities, card.municipality()),
                                fields.getOrDefault(card.field(), new Bilingual(card.field(), card.field())))));
    }

    private static Bilingual city(Map<String, Municipality> municipalities, String code) {
        var found = municipalities.get(code);
        return found == null ? new Bilingual(code, code) : found.name();
    }
}
