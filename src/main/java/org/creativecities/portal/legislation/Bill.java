package org.creativecities.portal.legislation;

import java.util.List;
import java.util.Optional;

/**
 * A bill with its articles and its route.
 *
 * @param moves oldest first
 */
public record Bill(BillHead head, List<Article> articles, List<Move> moves) {

    public Optional<Move> waiting() {
        return moves.stream().filter(Move::waiting).findFirst();
    }

    /** What keeps it from leaving the house, as keys of messages; empty when nothing does. */
    public List<String> missing() {
        if (articles.isEmpty()) {
            return List.of("legislation.missing.articles");
        }
        var missing = new java.util.ArrayList<String>();
        if (!articles.stream().allMatch(Article::justified)) {
            missing.add("legislation.missing.findings");
        }
        if (articles.stream().flatMap(one -> one.comments().stream()).anyMatch(Article.Comment::open)) {
            missing.add("legislation.missing.answers");
        }
        return missing;
    }
}
