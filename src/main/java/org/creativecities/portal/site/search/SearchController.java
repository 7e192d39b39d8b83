package org.creativecities.portal.site.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page. What it finds depends on who asks: a few of every kind, or one kind page by page. */
@Controller
class SearchController {

    private static final int OF_EACH = 4;
    private static final int OF_ONE = 20;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /** @param shown the hits of this page */
    record Kind(String kind, int total, List<Hit> shown) {}

    @GetMapping("/search")
    String search(
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") String page,
            @CurrentAccount @Nullable Account reader,
            Model model) {
        var query = SearchQuery.of(q);
        var number = number(page);
        var kinds = new ArrayList<Kind>();
        for (var source : query.none() ? List.<SearchSource>of() : sources) {
            var chosen = source.kind().equals(kind);
            var found = chosen
                    ? source.find(query, reader, (number - 1) * OF_ONE, OF_ONE)
                    : source.find(query, reader, 0, kind.isEmpty() ? OF_EACH : 1);
            if (found.total() > 0) {
                kinds.add(new Kind(source.kind(), found.total(), found.hits()));
            }
        }
        var one = kinds.stream().filter(each -> each.kind().equals(kind)).findFirst();
        model.addAttribute("words", query.typed());
        model.addAttribute("asked", q != null);
        model.addAttribute("empty", query.none());
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", kind);
        model.addAttribute("found", kind.isEmpty() ? kinds : one.stream().toList());
        model.addAttribute("total", kinds.stream().mapToInt(Kind::total).sum());
        model.addAttribute("most", Found.MOST);
        one.ifPresent(each -> model.addAttribute(
                "pages", new PageImpl<>(each.shown(), PageRequest.of(number - 1, OF_ONE), each.total())));
        return "site/search";
    }

    private static int number(String page) {
        try {
            return Math.min(Math.max(1, Integer.parseInt(Digits.toLatin(page.strip()))), Found.MOST / OF_ONE);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
