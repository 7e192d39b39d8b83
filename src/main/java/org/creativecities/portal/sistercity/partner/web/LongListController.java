package org.creativecities.portal.sistercity.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.sistercity.partner.LongLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Kept comparisons: one is chosen, and of every other it is said why not. */
@Controller
class LongListController {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    private final LongLists lists;
    private final Cities cities;
    private final OneTimeKeys keys;

    LongListController(LongLists lists, Cities cities, OneTimeKeys keys) {
        this.lists = lists;
        this.cities = cities;
        this.keys = keys;
    }

    @GetMapping({"/partners/lists", "/office/partners/lists"})
    String list(@CurrentAccount Account account, Model model) {
        var all = lists.list(account);
        model.addAttribute("lists", all);
        model.addAttribute(
                "cities",
                cities.municipalities(
                        all.stream().map(one -> one.municipality()).distinct().toList()));
        model.addAttribute("base", PartnerPage.base(account));
        return "partner/lists";
    }

    @GetMapping({"/partners/lists/{id}", "/office/partners/lists/{id}"})
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, account, model);
    }

    @PostMapping("/partners/lists/{id}/choice")
    String choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String chosen,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var list = lists.see(id, account);
        var reasons = new HashMap<UUID, String>();
        var typed = new HashMap<UUID, String>();
        for (var entry : list.entries()) {
            var value = request.getParameter("reason-" + entry.city().id());
            var reason = TextRules.lines(value == null || !TextRules.isStorable(value) ? "" : value);
            typed.put(entry.city().id(), reason);
            if (reason.length() >= SHORTEST && reason.length() <= LONGEST) {
                reasons.put(entry.city().id(), reason);
            }
        }
        var choice = PartnerPage.id(chosen);
        if (choice == null || reasons.size() < list.entries().size()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", typed);
            model.addAttribute("chosen", chosen);
            model.addAttribute("problem", "partner.error.reasons");
            return page(id, account, model);
        }
        redirect.addFlashAttribute("notice", "partner.notice.chosen");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    lists.choose(id, version, choice, reasons, account);
                    return "/partners/lists/" + id;
                });
    }

    private String page(UUID id, Account account, Model model) {
        var list = lists.see(id, account);
        model.addAttribute("list", list);
        model.addAttribute("home", cities.municipality(list.municipality()).orElseThrow(NotVisibleException::new));
        model.addAttribute("base", PartnerPage.base(account));
        model.addAttribute(
                "chooses", !list.decided() && account.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR));
        return "partner/list";
    }
}
