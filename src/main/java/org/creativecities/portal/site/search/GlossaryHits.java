package org.creativecities.portal.site.search;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.criteria.Glossary;
import org.creativecities.portal.criteria.Term;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Words of the shared glossary. */
@Component
class GlossaryHits implements SearchSource {

    private final Glossary glossary;
    private final Format format;
    private final Places places;

    GlossaryHits(Glossary glossary, Format format, Places places) {
        this.glossary = glossary;
        this.format = format;
        this.places = places;
    }

    @Override
    public String kind() {
        return "glossary";
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var hits = glossary.list(query.typed(), false).stream()
                .map(term -> hit(term, query))
                .toList();
        return Found.part(hits, offset, limit);
    }

    private Hit hit(Term term, SearchQuery query) {
        var address = UriComponentsBuilder.fromPath("/glossary")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(term.term().fa())
                .toUriString();
        return new Hit(
                address,
                format.text(term.term()),
                places.word("meaning"),
                Passage.of(format.text(term.meaning()), query));
    }
}
