package org.creativecities.portal.council.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.council.Committees;
import org.creativecities.portal.council.PromiseFilter;
import org.creativecities.portal.council.PromiseStatus;
import org.creativecities.portal.council.Promises;
import org.creativecities.portal.localization.Format;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of all promises: for the secretariat and the bodies, and a city's own. */
@Controller
class PromiseRegisterController {

    private static final int SIZE = 50;
    private static final int FARTHEST = 10_000;

    private final Promises promises;
    private final Committees committees;
    private final CouncilChoices choices;
    private final Format format;
    private final PromiseExport export;

    PromiseRegisterController(
            Promises promises, Committees committees, CouncilChoices choices, Format format, PromiseExport export) {
        this.promises = promises;
        this.committees = committees;
        this.choices = choices;
        this.format = format;
        this.export = export;
    }

    @GetMapping("/office/promises")
    String all(
            PromiseAsked asked,
            @RequestParam(defaultValue = "1") String page,
            @CurrentAccount Account account,
            Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("filtered", !asked.filter().isEmpty());
        model.addAttribute("cities", choices.municipalities(promises.municipalities(account)));
        var bodies = new LinkedHashMap<String, String>();
        committees.all(account).forEach(one -> bodies.put(one.id().toString(), format.text(one.name())));
        model.addAttribute("bodies", bodies);
        model.addAttribute("states", states());
        model.addAttribute("mayExport", export.mayTake(account));
        return list(asked.filter(), page, account, model);
    }

    @GetMapping("/promises")
    String own(@RequestParam(defaultValue = "1") String page, @CurrentAccount Account account, Model model) {
        list(PromiseFilter.NONE, page, account, model);
        return "council/mine";
    }

    private String list(PromiseFilter filter, String page, Account account, Model model) {
        model.addAttribute("promises", promises.register(filter, PageRequest.of(number(page), SIZE), account));
        return "council/register";
    }

    private Map<String, String> states() {
        var states = new LinkedHashMap<String, String>();
        states.put(PromiseAsked.LATE, choices.word("promise.LATE"));
        states.putAll(choices.of("promise", PromiseStatus.values()));
        return states;
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,5}") ? Math.min(FARTHEST, Math.max(0, Integer.parseInt(page) - 1)) : 0;
    }
}
