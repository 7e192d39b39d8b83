package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.blind.Copies;
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

/** The anonymised copy of a dossier: which words are covered, how it reads, and its approval. */
@Controller
@RequestMapping("/office/decisions/{dossier}/copy")
class CopyController {

    private static final int LONGEST = 4000;

    private final Copies copies;
    private final OneTimeKeys keys;

    CopyController(Copies copies, OneTimeKeys keys) {
        this.copies = copies;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        var copy = copies.of(dossier, account);
        return page(dossier, copy, copy.terms(), account, model);
    }

    private String page(UUID dossier, Copies.Copy copy, String terms, Account account, Model model) {
        var covered = copies.preview(dossier, lines(terms), account);
        model.addAttribute("copy", copy);
        model.addAttribute("terms", terms);
        model.addAttribute("dossier", covered);
        model.addAttribute("hidden", copies.hidden(covered.card().callId()));
        model.addAttribute("marks", new Marks(List.of()));
        model.addAttribute("mayQuote", false);
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        return "review/copy";
    }

    /** @param act look shows the words without keeping them, save keeps them, approve opens the copy to the reviewers */
    @PostMapping
    String write(
            @PathVariable UUID dossier,
            @RequestParam(defaultValue = "") String terms,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "look") String act,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var copy = copies.of(dossier, account);
        var words = PersianText.clean(terms);
        if (words.length() > LONGEST || act.equals("look")) {
            if (words.length() > LONGEST) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("problem", "review.copy.too-long");
                words = words.substring(0, LONGEST);
            }
            return page(dossier, copy, words, account, model);
        }
        try {
            var kept = words;
            var result = keys.once(account.id(), key, () -> {
                copies.write(dossier, kept, act.equals("approve"), version, account);
                return "/office/decisions/" + dossier + "/copy";
            });
            redirect.addFlashAttribute("notice", "review.notice.copy");
            return "redirect:" + result;
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problem", conflict.messageKey());
            return page(dossier, copy, words, account, model);
        }
    }

    private static List<String> lines(String terms) {
        return Arrays.stream(terms.split("\\R")).filter(line -> !line.isBlank()).toList();
    }
}
