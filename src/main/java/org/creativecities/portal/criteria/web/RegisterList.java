package org.creativecities.portal.criteria.web;

import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.criteria.Topic;
import org.creativecities.portal.criteria.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list of the register, the public one and the office's. */
@Component
class RegisterList {

    private final Register register;
    private final Choices choices;

    RegisterList(Register register, Choices choices) {
        this.register = register;
        this.choices = choices;
    }

    void fill(CriteriaQuery query, boolean office, Model model) {
        var filter = query.filter();
        model.addAttribute("rows", register.list(filter, office, query.pageable()));
        model.addAttribute("figures", register.figures(filter, office));
        model.addAttribute("query", query);
        model.addAttribute("filtered", query.filtered());
        model.addAttribute("sort", filter.order().key());
        model.addAttribute("dir", filter.descending() ? "desc" : "asc");
        var verdicts = choices.of(Verdict.class, "verdict");
        verdicts.put(CriteriaQuery.NONE, choices.word("criteria.verdict.none"));
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("topics", choices.of(Topic.class, "topic"));
        model.addAttribute("editions", choices.editions(office));
    }
}
