package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.Links;
import org.creativecities.portal.criteria.NamedPlace;
import org.creativecities.portal.criteria.Place;
import org.creativecities.portal.criteria.PlaceKind;
import org.creativecities.portal.criteria.PositionPolicy;
import org.creativecities.portal.criteria.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a clause counts: sections of the form, criteria of the rubric, clauses of agreements. */
@Controller
@RequestMapping("/office/criteria/{code}/links")
class LinkController {

    private final Links links;
    private final Register register;
    private final OneTimeKeys keys;

    LinkController(Links links, Register register, OneTimeKeys keys) {
        this.links = links;
        this.register = register;
        this.keys = keys;
    }

    @GetMapping
    String edit(@PathVariable String code, @CurrentAccount Account account, Model model) {
        require(account);
        return shown(code, null, model);
    }

    @PostMapping
    String save(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "") List<String> before,
            @RequestParam(defaultValue = "") List<String> places,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        require(account);
        var clause = register.clause(code, true).orElseThrow(NotVisibleException::new);
        try {
            var address = keys.once(account.id(), key, () -> {
                links.set(clause, before, places, account);
                return "/office/criteria/" + code;
            });
            redirect.addFlashAttribute("notice", "criteria.notice.links");
            return "redirect:" + address;
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict.messageKey());
            return shown(code, places, model);
        }
    }

    private static void require(Account account) {
        if (!PositionPolicy.writes(account)) {
            throw new NotAllowedException("criteria.not-allowed.WRITE");
        }
    }

    private String shown(String code, @Nullable List<String> typed, Model model) {
        var clause = register.clause(code, true).orElseThrow(NotVisibleException::new);
        var standing = links.of(List.of(clause.id())).getOrDefault(clause.id(), Set.of()).stream()
                .map(Place::key)
                .toList();
        Map<PlaceKind, List<NamedPlace>> groups = new EnumMap<>(PlaceKind.class);
        links.known()
                .values()
                .forEach(named -> groups.computeIfAbsent(named.place().kind(), kind -> new ArrayList<>())
                        .add(named));
        model.addAttribute("clause", clause);
        model.addAttribute("groups", groups);
        model.addAttribute("standing", standing);
        model.addAttribute("chosen", typed == null ? standing : typed);
        return "criteria/office/links";
    }
}
