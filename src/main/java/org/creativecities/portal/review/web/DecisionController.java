package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Confirmation;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierDecision;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.QuotaBrokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision: written down with its reasons, then released by a second person. */
@Controller
@RequestMapping("/office/decisions/{dossier}")
class DecisionController {

    private static final int LONGEST = 10_000;

    private final DecisionDesk decisions;
    private final DecisionPage page;
    private final OneTimeKeys keys;
    private final Confirmation confirmation;

    DecisionController(DecisionDesk decisions, DecisionPage page, OneTimeKeys keys, Confirmation confirmation) {
        this.decisions = decisions;
        this.page = page;
        this.keys = keys;
        this.confirmation = confirmation;
    }

    @GetMapping
    String show(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        var decision = page.decision(dossier);
        var form = new DecisionForm();
        if (decision != null) {
            form.setOutcome(decision.outcome().name());
            form.setReasons(decision.reasons());
        }
        model.addAttribute("form", form);
        return page.show(dossier, account, model);
    }

    @PostMapping
    String prepare(
            @PathVariable UUID dossier,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var outcome = form.chosen();
        var reasons = PersianText.clean(form.getReasons());
        if (outcome == null) {
            errors.rejectValue("outcome", "review.decision.outcome.missing");
        }
        if (reasons.isBlank()) {
            errors.rejectValue("reasons", "review.decision.reasons.missing");
        }
        if (reasons.length() > LONGEST || form.getOverride().length() > LONGEST) {
            errors.rejectValue("reasons", "review.decision.reasons.too-long");
        }
        if (!errors.hasErrors() && outcome != null) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    decisions.prepare(dossier, outcome, reasons, PersianText.clean(form.getOverride()), account);
                    return "/office/decisions/" + dossier;
                });
                redirect.addFlashAttribute("notice", "review.notice.decision-prepared");
                return "redirect:" + result;
            } catch (QuotaBrokenException broken) {
                errors.rejectValue("override", "review.decision.broken." + broken.rule());
                model.addAttribute("broken", broken.rule());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(dossier, account, model);
    }

    @GetMapping("/release")
    String confirm(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        if (!account.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.head-only");
        }
        page.show(dossier, account, model);
        DossierDecision decision = page.decision(dossier);
        if (decision == null || decision.releasedAt() != null) {
            throw new NotVisibleException();
        }
        model.addAttribute("own", decision.preparedBy().equals(account.id()));
        return "review/release";
    }

    @PostMapping("/release")
    String release(
            @PathVariable UUID dossier,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.decision-released");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    confirmation.require(account, request);
                    decisions.release(dossier, account);
                    return "/office/decisions/" + dossier;
                });
    }

    static boolean isOpen(DossierStatus status) {
        return List.of(DossierStatus.UNDER_REVIEW, DossierStatus.DECISION_PREPARED)
                .contains(status);
    }
}
