package org.creativecities.portal.review;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passages a reviewer quotes as evidence. */
@Service
@Transactional
public class Quotes {

    private static final int MOST = 100;

    private final QuoteRows rows;
    private final Reviews reviews;
    private final DatabaseClock clock;

    Quotes(QuoteRows rows, Reviews reviews, DatabaseClock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The person's own quotes in this review. */
    @Transactional(readOnly = true)
    public List<Quote> of(UUID review, Account account) {
        return rows.of(reviews.find(review, account).id());
    }

    /** The quotes of a dossier's handed-in reviews; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<Quote> ofDossier(UUID dossier) {
        return rows.ofDossier(dossier);
    }

    /**
     * Keeps a passage. It has to stand in the dossier word for word; spaces and line ends may differ.
     *
     * @throws NotAllowedException when it does not, or when there are too many
     */
    public UUID add(UUID review, String criterion, Quote.Place place, String passage, Account account) {
        var view = reviews.find(review, account);
        if (!reviews.permitted(view, account).contains(ReviewAction.WRITE)) {
            throw new NotAllowedException("review.error.WRITE");
        }
        if (reviews.sheet(view).rubric().criterion(criterion).isEmpty()) {
            throw new NotVisibleException();
        }
        var dossier = reviews.dossier(review, account);
        var text = place.text(dossier.text()).orElseThrow(NotVisibleException::new);
        var exact = Passages.exact(text, passage);
        if (exact == null || exact.length() > Quote.LONGEST) {
            throw new NotAllowedException("review.quote.not-there");
        }
        if (rows.of(review).size() >= MOST) {
            throw new NotAllowedException("review.quote.too-many");
        }
        var quote = new Quote(UUID.randomUUID(), review, criterion, dossier.number(), place, exact, clock.now());
        rows.insert(quote);
        return quote.id();
    }

    public void remove(UUID review, UUID quote, Account account) {
        var view = reviews.find(review, account);
        if (!reviews.permitted(view, account).contains(ReviewAction.WRITE)) {
            throw new NotAllowedException("review.error.WRITE");
        }
        if (rows.delete(quote, review) == 0) {
            throw new NotVisibleException();
        }
    }
}
