package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.review.objection.Objections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city objects to what was decided, and reads the answer. */
@Controller
@RequestMapping("/dossiers/{dossier}/objection")
class ObjectionController {

    private final Objections objections;
    private final ObjectionWords words;
    private final ReviewCards cards;
    private final OneTimeKeys keys;

    ObjectionController(Objections objections, ObjectionWords words, ReviewCards cards, OneTimeKeys keys) {
        this.objections = objections;
        this.words = words;
        this.cards = cards;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        return page(dossier, Map.of(), Map.of(), account, model);
    }

    @PostMapping
    String file(
            @PathVariable UUID dossier,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var standing = objections.ofCity(dossier, account);
        var problems = new LinkedHashMap<String, String>();
        var text = words.text(sent, "text", 6000, problems);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(dossier, sent, problems, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                objections.file(dossier, text, account);
                return "/dossiers/" + dossier + "/objection";
            });
            redirect.addFlashAttribute("notice", "review.objection.filed");
            return "redirect:" + address;
        } catch (NotAllowedException late) {
            response.setStatus(standing.isPresent() ? 409 : 403);
            return page(dossier, sent, Map.of("text", words.say(late.messageKey())), account, model);
        }
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID dossier,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.objection.withdrawn");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    objections.withdraw(dossier, version, account);
                    return "/dossiers/" + dossier + "/objection";
                });
    }

    private String page(
            UUID dossier, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        var objection = objections.ofCity(dossier, account).orElse(null);
        model.addAttribute("objection", objection);
        model.addAttribute("named", cards.named(dossier));
        model.addAttribute("lastDay", objections.lastDay(dossier).orElse(null));
        model.addAttribute("files", objections.mayFile(dossier, account));
        model.addAttribute("mayor", account.is(Role.MAYOR));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "review/objection";
    }
}
