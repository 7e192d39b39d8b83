package org.creativecities.portal.criteria.web;

import org.creativecities.portal.criteria.Glossary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The words all pages share, for everybody. */
@Controller
class GlossaryController {

    private final Glossary glossary;

    GlossaryController(Glossary glossary) {
        this.glossary = glossary;
    }

    @GetMapping("/glossary")
    String list(@RequestParam(required = false) @Nullable String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("terms", glossary.list(q, false));
        return "criteria/glossary";
    }
}
