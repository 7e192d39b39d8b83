package org.creativecities.portal.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Phases;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.review.blind.Copies;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.creativecities.portal.review.reviewer.Interests;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer's own work. */
@Service
@Transactional
public class Reviews {

    private static final Set<ReviewStatus> SEATED =
            EnumSet.of(ReviewStatus.ASSIGNED, ReviewStatus.OPEN, ReviewStatus.SUBMITTED);

    private final ReviewRepository reviews;
    private final Dossiers dossiers;
    private final Calls calls;
    private final Phases phases;
    private final Conflicts conflicts;
    private final Interests interests;
    private final QuoteRows quotes;
    private final Copies copies;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Reviews(
            ReviewRepository reviews,
            Dossiers dossiers,
            Calls calls,
            Phases phases,
            Conflicts conflicts,
            Interests interests,
            QuoteRows quotes,
            Copies copies,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.calls = calls;
        this.phases = phases;
        this.conflicts = conflicts;
        this.interests = interests;
        this.quotes = quotes;
        this.copies = copies;
        this.clock = clock;
        this.events = events;
    }

    /** The seats the person holds, the most urgent first. */
    @Transactional(readOnly = true)
    public List<ReviewView> mine(Account account) {
        if (!account.is(Role.REVIEWER)) {
            return List.of();
        }
        var seats = reviews.findByReviewer(account.id(), SEATED).stream()
                .map(Review::view)
                .toList();
        var cards = dossiers.cards(seats.stream().map(ReviewView::dossierId).toList());
        var tied = conflicts.among(
                account.id(),
                cards.values().stream().map(DossierCard::municipality).toList());
        return seats.stream()
                .filter(review -> {
                    var card = cards.get(review.dossierId());
                    return card != null && !tied.contains(card.municipality());
                })
                .toList();
    }

    /** How many of the person's seats are not handed in yet. */
    @Transactional(readOnly = true)
    public int waiting(Account account) {
        return account.is(Role.REVIEWER) ? reviews.waiting(account.id()) : 0;
    }

    /** One review of the person's own; the answer to every other id is "not found". */
    @Transactional(readOnly = true)
    public ReviewView find(UUID id, Account account) {
        var review = own(id, account);
        require(ReviewAction.SEE, account, review);
        return review.view();
    }

    @Transactional(readOnly = true)
    public Set<ReviewAction> permitted(ReviewView review, Account account) {
        return ReviewPolicy.permitted(
                account, review, card(review.dossierId()).status(), phases.rights(review.callId()));
    }

    /** The dossier as it was last sent, once the declaration is made. */
    @Transactional(readOnly = true)
    public SubmittedDossier dossier(UUID id, Account account) {
        var review = own(id, account);
        require(ReviewAction.READ_DOSSIER, account, review);
        return copies.forReviewer(dossiers.lastSubmission(review.dossierId()).orElseThrow(NotVisibleException::new));
    }

    /** The sheet of a review under the rubric of its call. */
    @Transactional(readOnly = true)
    public ScoreSheet sheet(ReviewView review) {
        var call = calls.find(review.callId()).orElseThrow(NotVisibleException::new);
        return new ScoreSheet(calls.rubric(call.rubric()), review.scores(), quotes.criteria(review.id()));
    }

    /** What the others found; only after the own review is handed in. */
    @Transactional(readOnly = true)
    public List<ReviewView> others(UUID id, Account account) {
        var review = own(id, account);
        require(ReviewAction.READ_OTHERS, account, review);
        return reviews.findByDossier(review.dossierId()).stream()
                .filter(other -> !other.id().equals(id) && other.status() == ReviewStatus.SUBMITTED)
                .map(Review::view)
                .toList();
    }

    /** The handed-in reviews of a dossier, for a panel; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<ReviewView> handedIn(UUID dossierId) {
        var municipality = card(dossierId).municipality();
        var handedIn = reviews.findByDossier(dossierId).stream()
                .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                .map(Review::view)
                .toList();
        var ties =
                conflicts.between(handedIn.stream().map(ReviewView::reviewerId).toList(), List.of(municipality));
        return handedIn.stream()
                .filter(review -> !ties.containsKey(review.reviewerId()))
                .toList();
    }

    public void declareNoConflict(UUID id, Account account) {
        var review = own(id, account);
        require(ReviewAction.DECLARE, account, review);
        interests.renew(review.callId(), account);
        move(review, account, null, () -> review.declareNoConflict(clock.now()));
    }

    /** No time, or not the right knowledge; the seat is free again and the person may be asked later. */
    public void decline(UUID id, String reason, String instead, Account account) {
        var review = own(id, account);
        require(ReviewAction.DECLARE, account, review);
        move(review, account, reason, () -> review.decline(reason, instead, clock.now()));
    }

    public void recuse(UUID id, String reason, Account account) {
        var review = own(id, account);
        require(ReviewAction.DECLARE, account, review);
        move(review, account, reason, () -> review.recuse(reason, clock.now()));
        interests.rememberStep(account.id(), card(review.dossierId()).municipality(), reason);
    }

    /** @param version the version the form was rendered with */
    public ReviewView write(
            UUID id,
            long version,
            Map<String, Score> scores,
            @Nullable Recommendation recommendation,
            Notes notes,
            Account account) {
        var review = own(id, account);
        require(ReviewAction.WRITE, account, review);
        if (review.version() != version) {
            throw new ConflictException("review.error.changed-elsewhere");
        }
        review.write(scores, recommendation, notes, clock.now());
        return reviews.saveAndFlush(review).view();
    }

    /**
     * Hands in what is written.
     *
     * @throws NotAllowedException while the sheet has gaps; the page shows them before
     */
    public void submit(UUID id, Account account) {
        var review = own(id, account);
        require(ReviewAction.SUBMIT, account, review);
        var view = review.view();
        if (!sheet(view).gaps().isEmpty() || view.recommendation() == null) {
            throw new NotAllowedException("review.error.incomplete");
        }
        var sending = dossiers.lastSubmission(review.dossierId())
                .orElseThrow(NotVisibleException::new)
                .number();
        move(review, account, null, () -> review.submit(sending, clock.now()));
    }

    public void reopen(UUID id, Account account) {
        var review = own(id, account);
        require(ReviewAction.REOPEN, account, review);
        move(review, account, null, review::reopen);
    }

    private void move(Review review, Account account, @Nullable String reason, Runnable verb) {
        var from = review.status();
        verb.run();
        reviews.saveAndFlush(review);
        events.publishEvent(new ReviewMoved(
                review.id(),
                review.dossierId(),
                review.reviewerId(),
                from,
                review.status(),
                account.id(),
                clock.now(),
                reason));
    }

    private Review own(UUID id, Account account) {
        return reviews.findByIdAndReviewerId(id, account.id())
                .filter(review ->
                        !conflicts.tied(account.id(), card(review.dossierId()).municipality()))
                .orElseThrow(NotVisibleException::new);
    }

    private void require(ReviewAction action, Account account, Review review) {
        ReviewPolicy.require(
                action, account, review.view(), card(review.dossierId()).status(), phases.rights(review.callId()));
    }

    private DossierCard card(UUID dossierId) {
        return dossiers.card(dossierId).orElseThrow(NotVisibleException::new);
    }
}
