package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.reviewer.Interests;
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

/** The declaration before reading. */
@Controller
@RequestMapping("/reviews/{id}/interests")
class InterestController {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_SUGGESTION = 500;

    private final Reviews reviews;
    private final ReviewCards cards;
    private final Interests interests;
    private final OneTimeKeys keys;

    InterestController(Reviews reviews, ReviewCards cards, Interests interests, OneTimeKeys keys) {
        this.reviews = reviews;
        this.interests = interests;
        this.cards = cards;
        this.keys = keys;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new InterestForm());
        return page(id, account, model);
    }

    @PostMapping
    String declare(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") InterestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (!List.of("no", "yes", "decline").contains(form.getConflict())) {
            errors.rejectValue("conflict", "review.interests.conflict.missing");
        }
        var reason = PersianText.clean(form.getReason());
        if (List.of("yes", "decline").contains(form.getConflict()) && reason.isBlank()) {
            errors.rejectValue("reason", "review.interests.reason.missing");
        }
        var suggestion = PersianText.clean(form.getSuggestion());
        if (suggestion.length() > LONGEST_SUGGESTION) {
            errors.rejectValue("suggestion", "review.error.too-long");
        }
        if (reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "review.error.too-long");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, model);
        }
        var result = keys.once(account.id(), key, () -> {
            if ("yes".equals(form.getConflict())) {
                reviews.recuse(id, reason, account);
                return "/reviews";
            }
            if ("decline".equals(form.getConflict())) {
                reviews.decline(id, reason, suggestion, account);
                return "/reviews";
            }
            reviews.declareNoConflict(id, account);
            return "/reviews/" + id;
        });
        redirect.addFlashAttribute("notice", notice(form.getConflict()));
        return "redirect:" + result;
    }

    private static String notice(String answer) {
        return switch (answer) {
            case "yes" -> "review.notice.recused";
            case "decline" -> "review.notice.declined";
            default -> "review.notice.declared";
        };
    }

    private String page(UUID id, Account account, Model model) {
        var review = reviews.find(id, account);
        if (!reviews.permitted(review, account).contains(ReviewAction.DECLARE)) {
            throw new NotAllowedException("review.error.DECLARE");
        }
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        model.addAttribute("renewed", interests.renewed(review.callId()).contains(account.id()));
        return "review/interests";
    }
}
