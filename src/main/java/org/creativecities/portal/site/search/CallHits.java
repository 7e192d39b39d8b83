package org.creativecities.portal.site.search;

import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published calls, by title, code and summary. */
@Component
class CallHits implements SearchSource {

    private final Calls calls;
    private final Format format;
    private final Places places;

    CallHits(Calls calls, Format format, Places places) {
        this.calls = calls;
        this.format = format;
        this.places = places;
    }

    @Override
    public String kind() {
        return "call";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var hits = calls.published().stream()
                .filter(call -> query.in(call.title()) || query.in(call.summary()) || query.in(call.code()))
                .map(call -> hit(query, call))
                .toList();
        return Found.part(hits, offset, limit);
    }

    private Hit hit(SearchQuery query, CallView call) {
        var inTitle = query.in(call.title()) || query.in(call.code());
        return new Hit(
                "/calls/" + call.id(),
                format.text(call.title()),
                places.word(inTitle ? "title" : "words"),
                inTitle ? List.of() : Passage.of(places.matching(call.summary(), query), query));
    }
}
