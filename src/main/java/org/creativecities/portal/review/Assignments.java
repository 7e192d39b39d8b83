package org.creativecities.portal.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.PhaseRights;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads what: the secretariat's side of the reviews. */
@Service
@Transactional
public class Assignments {

    private static final EnumSet<DossierStatus> ASSIGNABLE =
            EnumSet.of(DossierStatus.ADMITTED, DossierStatus.UNDER_REVIEW);
    private static final EnumSet<ReviewStatus> SEATED =
            EnumSet.of(ReviewStatus.ASSIGNED, ReviewStatus.OPEN, ReviewStatus.SUBMITTED);

    private static final int USUAL_DAYS = 21;

    private final ReviewRepository reviews;
    private final Dossiers dossiers;
    private final People people;
    private final Conflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Assignments(
            ReviewRepository reviews,
            Dossiers dossiers,
            People people,
            Conflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.people = people;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    /** Every review of a call, the ended ones too; not those of a city the reader is tied to. */
    @Transactional(readOnly = true)
    public List<ReviewView> ofCall(UUID callId, Account account) {
        var seen = dossiers(callId, account).stream().map(DossierCard::id).collect(Collectors.toSet());
        return reviews.findByCall(callId).stream()
                .map(Review::view)
                .filter(review -> seen.contains(review.dossierId()))
                .toList();
    }

    /** The handed-in reviews that count: not those of somebody whose tie to the city became known afterwards. */
    @Transactional(readOnly = true)
    public List<ReviewView> counted(UUID callId, Account account) {
        return counted(callId, dossiers(callId, account));
    }

    /** The same of these dossiers, whoever asks. */
    List<ReviewView> counted(UUID callId, List<DossierCard> of) {
        var cards = of.stream().collect(Collectors.toMap(DossierCard::id, card -> card));
        var handedIn = reviews.findByCall(callId).stream()
                .map(Review::view)
                .filter(review -> review.status() == ReviewStatus.SUBMITTED && cards.containsKey(review.dossierId()))
                .toList();
        var ties = conflicts.between(
                handedIn.stream().map(ReviewView::reviewerId).distinct().toList(),
                cards.values().stream()
                        .map(DossierCard::municipality)
                        .distinct()
                        .toList());
        return handedIn.stream()
                .filter(review -> {
                    var card = cards.get(review.dossierId());
                    return card != null
                            && !ties.getOrDefault(review.reviewerId(), Map.of()).containsKey(card.municipality());
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ReviewView> ofDossier(UUID dossierId, Account account) {
        requireReader(account);
        visible(dossierId, account);
        return reviews.findByDossier(dossierId).stream().map(Review::view).toList();
    }

    /** The dossiers of a call that have reached review; who is tied to a city does not see that there is one. */
    @Transactional(readOnly = true)
    public List<DossierCard> dossiers(UUID callId, Account account) {
        requireReader(account);
        var cards = reached(callId);
        var tied = conflicts.among(
                account.id(), cards.stream().map(DossierCard::municipality).toList());
        return cards.stream()
                .filter(card -> !tied.contains(card.municipality()))
                .toList();
    }

    /** The dossiers of a call that have reached review, all of them: for records, never for a reader. */
    List<DossierCard> reached(UUID callId) {
        return dossiers.submitted(callId).stream()
                .filter(card -> card.status() == DossierStatus.ADMITTED
                        || card.status() == DossierStatus.UNDER_REVIEW
                        || card.status() == DossierStatus.DECISION_PREPARED
                        || DossierStatus.DECIDED.contains(card.status()))
                .toList();
    }

    /** Gives a dossier to a reviewer; the first seat begins the review. */
    public void assign(UUID dossierId, UUID reviewerId, LocalDate dueOn, Account account) {
        requireExpert(account);
        var card = visible(dossierId, account);
        if (!ASSIGNABLE.contains(card.status())) {
            throw new ConflictException("review.error.not-assignable");
        }
        if (!people.holding(Role.REVIEWER).contains(reviewerId)) {
            throw new NotVisibleException();
        }
        if (reviews.existsByDossierIdAndReviewerIdAndStatusIn(dossierId, reviewerId, SEATED)) {
            throw new ConflictException("review.error.already-assigned");
        }
        if (conflicts.tied(reviewerId, card.municipality())) {
            throw new ConflictException("review.error.tied-to-city");
        }
        var at = clock.now();
        var review = reviews.saveAndFlush(new Review(dossierId, card.callId(), reviewerId, dueOn, account.id(), at));
        dossiers.startReview(dossierId, account);
        events.publishEvent(new ReviewAssigned(review.id(), dossierId, reviewerId, dueOn, account.id(), at));
    }

    /** The dossier, unless a tie hides it from this person. */
    private DossierCard visible(UUID dossierId, Account account) {
        return dossiers.card(dossierId)
                .filter(card -> !conflicts.tied(account.id(), card.municipality()))
                .orElseThrow(NotVisibleException::new);
    }

    /** One reviewer leaves the seat and another one takes it, in one step. */
    public void replace(UUID reviewId, UUID successor, Account account) {
        var review = reviews.findById(reviewId).orElseThrow(NotVisibleException::new);
        if (review.status().isSeated()) {
            release(reviewId, account);
        }
        var today = clock.today();
        var due = review.dueOn().isAfter(today) ? review.dueOn() : today.plusDays(USUAL_DAYS);
        assign(review.dossierId(), successor, due, account);
    }

    public void release(UUID reviewId, Account account) {
        requireExpert(account);
        var review = reviews.findById(reviewId).orElseThrow(NotVisibleException::new);
        var card = visible(review.dossierId(), account);
        ReviewPolicy.require(ReviewAction.RELEASE, account, review.view(), card.status(), PhaseRights.UNSETTLED);
        var from = review.status();
        review.release();
        reviews.saveAndFlush(review);
        events.publishEvent(new ReviewMoved(
                reviewId,
                review.dossierId(),
                review.reviewerId(),
                from,
                review.status(),
                account.id(),
                clock.now(),
                null));
    }

    private static void requireExpert(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
    }

    private static void requireReader(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
    }
}
