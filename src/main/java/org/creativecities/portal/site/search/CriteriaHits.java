package org.creativecities.portal.site.search;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.criteria.Clause;
import org.creativecities.portal.criteria.ClauseRow;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.criteria.RegisterFilter;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clauses in force, by title, original and rendering. */
@Component
class CriteriaHits implements SearchSource {

    private final Register register;
    private final Format format;
    private final Places places;

    CriteriaHits(Register register, Format format, Places places) {
        this.register = register;
        this.format = format;
        this.places = places;
    }

    @Override
    public String kind() {
        return "criteria";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var filter = new RegisterFilter(query.typed(), null, false, null, null, RegisterFilter.Order.NUMBER, false);
        var hits = register.all(filter, false).stream()
                .map(ClauseRow::clause)
                .map(clause -> hit(clause, query))
                .toList();
        return Found.part(hits, offset, limit);
    }

    private Hit hit(Clause clause, SearchQuery query) {
        var text = Language.current() == Language.ENGLISH ? clause.original() : clause.rendering();
        return new Hit(
                "/criteria/" + clause.code(),
                format.text(clause.title()),
                places.word("clause"),
                Passage.of(text, query));
    }
}
