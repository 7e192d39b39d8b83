package org.creativecities.portal.review.web;

import java.util.List;
import org.creativecities.portal.review.Passages;
import org.creativecities.portal.review.Quote;

/** The quotes of a review as its page shows them: in the text, in the contents and beside the criteria. */
public record Marks(List<Quote> quotes) {

    public List<Passages.Piece> of(String section, int item, String question, String language, String text) {
        var place = new Quote.Place(section, item, question, language);
        return Passages.mark(
                text, quotes.stream().filter(one -> one.place().equals(place)).toList());
    }

    public long count(String section) {
        return quotes.stream()
                .filter(one -> one.place().section().equals(section))
                .count();
    }

    public List<Quote> forCriterion(String code) {
        return quotes.stream().filter(one -> one.criterion().equals(code)).toList();
    }
}
