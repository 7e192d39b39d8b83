package org.creativecities.portal.site.search;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pages made of words, by title and text. Their texts are messages below {@code site.<page>.}. */
@Component
class PageHits implements SearchSource {

    private static final List<String> PAGES =
            List.of("about", "faq", "open-data", "accessibility", "privacy", "contact");

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Places places;

    PageHits(Places places) {
        this.places = places;
    }

    @Override
    public String kind() {
        return "page";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        var texts = ResourceBundle.getBundle("messages.site", Language.current().locale(), ONLY_ASKED);
        return Found.part(
                PAGES.stream().flatMap(page -> hit(query, page, texts)).toList(), offset, limit);
    }

    private Stream<Hit> hit(SearchQuery query, String page, ResourceBundle texts) {
        var title = texts.getString("site." + page + ".title");
        if (query.in(title)) {
            return Stream.of(new Hit("/" + page, title, places.word("title"), List.of()));
        }
        return texts.keySet().stream()
                .filter(key -> key.startsWith("site." + page + "."))
                .sorted()
                .map(texts::getString)
                .filter(query::in)
                .findFirst()
                .map(text -> new Hit("/" + page, title, places.word("words"), Passage.of(text, query)))
                .stream();
    }
}
