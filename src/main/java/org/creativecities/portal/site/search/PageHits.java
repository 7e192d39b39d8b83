package org.creativecities.portal.site.search;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.site.search.Hits.Hit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The pages made of words, by title and text. Their texts are messages below {@code site.<page>.}. */
@Component
@Order(5)
class PageHits implements SearchSource {

    private static final List<String> PAGES =
            List.of("about", "faq", "glossary", "open-data", "accessibility", "privacy", "contact");

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public Hits find(Words words, @Nullable Account reader) {
        var texts = ResourceBundle.getBundle("messages.site", Language.current().locale(), ONLY_ASKED);
        return Hits.of(
                "page", PAGES.stream().flatMap(page -> hit(words, page, texts)).toList(), null);
    }

    private static Stream<Hit> hit(Words words, String page, ResourceBundle texts) {
        var title = texts.getString("site." + page + ".title");
        if (words.in(title)) {
            return Stream.of(new Hit("/" + page, title, null, "site.search.where.title"));
        }
        return texts.keySet().stream()
                .filter(key -> key.startsWith("site." + page + "."))
                .sorted()
                .map(texts::getString)
                .filter(words::in)
                .findFirst()
                .map(text -> new Hit("/" + page, title, text, "site.search.where.text"))
                .stream();
    }
}
