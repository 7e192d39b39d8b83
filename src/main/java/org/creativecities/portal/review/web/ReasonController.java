package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.ReasonBank;
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

/** The bank of shared sentences. */
@Controller
@RequestMapping("/office/reasons")
class ReasonController {

    private static final int LONGEST = 600;

    private final ReasonBank bank;
    private final Calls calls;
    private final OneTimeKeys keys;
    private final Format format;

    ReasonController(ReasonBank bank, Calls calls, OneTimeKeys keys, Format format) {
        this.bank = bank;
        this.calls = calls;
        this.keys = keys;
        this.format = format;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        var criteria = new LinkedHashMap<String, String>();
        calls.published().stream()
                .limit(1)
                .forEach(call -> calls.rubric(call.rubric())
                        .criteria()
                        .forEach(one -> criteria.put(one.code(), format.text(one.title()))));
        model.addAttribute("criteria", criteria);
        model.addAttribute("sentences", bank.all());
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        return "review/reasons";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String fa,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String criterion,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var text = new Bilingual(PersianText.clean(fa), PersianText.clean(en));
        var broken = text.fa().isBlank() || en.isBlank() || fa.length() > LONGEST || en.length() > LONGEST;
        if (broken || criterion.length() > 100) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "review.bank.missing");
            model.addAttribute("typedFa", fa);
            model.addAttribute("typedEn", en);
            return list(account, model);
        }
        redirect.addFlashAttribute("notice", "review.notice.sentence");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    bank.add(criterion.isBlank() ? null : criterion, text, account);
                    return "/office/reasons";
                });
    }

    @PostMapping("/{id}")
    String settle(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String act,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.sentence");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    bank.settle(id, act.equals("share"), account);
                    return "/office/reasons";
                });
    }
}
