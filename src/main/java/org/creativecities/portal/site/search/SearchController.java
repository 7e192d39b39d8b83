package org.creativecities.portal.site.search;

import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page. What it finds depends on who asks. */
@Controller
class SearchController {

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/search")
    String search(@RequestParam @Nullable String q, @CurrentAccount @Nullable Account reader, Model model) {
        var words = Words.of(q);
        List<Hits> found = words.none()
                ? List.of()
                : sources.stream()
                        .map(source -> source.find(words, reader))
                        .filter(hits -> !hits.hits().isEmpty())
                        .toList();
        model.addAttribute("words", words.typed());
        model.addAttribute("asked", q != null);
        model.addAttribute("empty", words.none());
        model.addAttribute("found", found);
        model.addAttribute("total", found.stream().mapToInt(Hits::total).sum());
        return "site/search";
    }
}
