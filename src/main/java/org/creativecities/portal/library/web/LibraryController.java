package org.creativecities.portal.library.web;

import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.library.Library;
import org.creativecities.portal.localization.NumberInput;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The library as everybody reads it. */
@Controller
class LibraryController {

    private static final int SIZE = 20;

    private final Library library;
    private final CaseInput input;

    LibraryController(Library library, CaseInput input) {
        this.library = library;
        this.input = input;
    }

    @GetMapping("/library")
    String list(@RequestParam Map<String, String> address, Model model) {
        var filter = input.filter(address, false);
        var page = NumberInput.parse(address.getOrDefault("page", ""))
                .map(number -> Math.min(Math.max(number.intValue(), 1), 10_000))
                .orElse(1);
        model.addAttribute(
                "page",
                new PageImpl<>(
                        library.published(filter, page, SIZE),
                        PageRequest.of(page - 1, SIZE),
                        library.countPublished(filter)));
        model.addAttribute("filter", filter);
        model.addAttribute("fields", input.fields());
        model.addAttribute("regions", input.regions());
        model.addAttribute("budgets", input.budgets());
        return "library/list";
    }

    @GetMapping("/library/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("one", library.published(id));
        model.addAttribute("fields", input.fields());
        return "library/show";
    }
}
