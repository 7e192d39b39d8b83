package org.creativecities.portal.site.search;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.site.search.Hits.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Published calls, by title and summary. */
@Component
@Order(1)
class CallHits implements SearchSource {

    private final Calls calls;
    private final Format format;

    CallHits(Calls calls, Format format) {
        this.calls = calls;
        this.format = format;
    }

    @Override
    public Hits find(Words words, @Nullable Account reader) {
        var hits = calls.published().stream()
                .filter(call -> words.in(call.title()) || words.in(call.summary()) || words.in(call.code()))
                .map(call -> hit(words, call))
                .toList();
        return Hits.of("call", hits, "/calls");
    }

    private Hit hit(Words words, CallView call) {
        var inTitle = words.in(call.title());
        return new Hit(
                "/calls/" + call.id(),
                format.text(call.title()),
                format.text(call.summary()),
                inTitle ? "site.search.where.title" : "site.search.where.text");
    }
}
