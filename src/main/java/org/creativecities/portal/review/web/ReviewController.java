package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.Quotes;
import org.creativecities.portal.review.Readings;
import org.creativecities.portal.review.ReasonBank;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.Reviews;
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

/** The split view: the dossier beside the score sheet. */
@Controller
@RequestMapping("/reviews/{id}")
class ReviewController {

    private final Reviews reviews;
    private final ReviewCards cards;
    private final ReviewPage page;
    private final Quotes quotes;
    private final ReasonBank bank;
    private final Readings readings;
    private final OneTimeKeys keys;
    private final Format format;

    ReviewController(
            Reviews reviews,
            ReviewCards cards,
            ReviewPage page,
            Quotes quotes,
            ReasonBank bank,
            Readings readings,
            OneTimeKeys keys,
            Format format) {
        this.quotes = quotes;
        this.bank = bank;
        this.readings = readings;
        this.format = format;
        this.reviews = reviews;
        this.cards = cards;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String at,
            @CurrentAccount Account account,
            Model model) {
        var review = reviews.find(id, account);
        model.addAttribute("at", at);
        if (review.status() == ReviewStatus.ASSIGNED
                && reviews.permitted(review, account).contains(ReviewAction.DECLARE)) {
            return "redirect:/reviews/{id}/interests";
        }
        model.addAttribute("form", ReviewForm.of(review, reviews.sheet(review).rubric()));
        model.addAttribute("since", readings.since(id, account).orElse(null));
        readings.opened(id, reviews.dossier(id, account).number(), account);
        return page.show(review, account, Map.of(), model);
    }

    /** Keeps what is written; "submit" also hands it in when nothing is missing, "next" goes on to the next dossier. */
    @PostMapping("/scores")
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "save") String act,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var review = reviews.find(id, account);
        var rubric = reviews.sheet(review).rubric();
        var problems = ReviewProblems.ofLengths(form, rubric);
        if (binding.hasErrors() || !problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(review, account, problems, model);
        }
        var asked = act.startsWith("reason:") ? bankSentence(act, form) : null;
        try {
            reviews.write(id, form.getVersion(), form.scores(rubric), form.recommended(), form.notes(), account);
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page.conflict(review, account, conflict, model);
        }
        if (act.startsWith("unquote:")) {
            quotes.remove(id, id(act.substring("unquote:".length())), account);
            return "redirect:/reviews/{id}";
        }
        if (asked != null) {
            redirect.addAttribute("at", asked);
            return "redirect:/reviews/{id}";
        }
        if (act.equals("submit")) {
            var sheet = reviews.sheet(reviews.find(id, account));
            var gaps = ReviewProblems.ofGaps(sheet, form.recommended());
            if (!gaps.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var stored = reviews.find(id, account);
                form.setVersion(stored.version());
                return page.show(stored, account, page.words(gaps), model);
            }
            return "redirect:/reviews/{id}/submission";
        }
        redirect.addFlashAttribute("notice", "review.notice.saved");
        return act.equals("next") ? "redirect:" + page.next(review, account) : "redirect:/reviews/{id}";
    }

    /** Puts a sentence of the bank behind what is written, in the page's language; answers the criterion. */
    private String bankSentence(String act, ReviewForm form) {
        var parts = act.split(":", 3);
        if (parts.length < 3 || !form.getScores().containsKey(parts[2])) {
            throw new NotVisibleException();
        }
        var sentence = format.text(bank.use(id(parts[1])));
        var line = form.getScores().get(parts[2]);
        line.setReason(line.getReason().isBlank() ? sentence : line.getReason().strip() + " " + sentence);
        return parts[2];
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException broken) {
            throw new NotVisibleException();
        }
    }

    @GetMapping("/submission")
    String confirm(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.SUBMIT, reviews.permitted(review, account));
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        return "review/submission";
    }

    @PostMapping("/submission")
    String submit(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    reviews.submit(id, account);
                    return "/reviews/" + id + "/receipt";
                });
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.reopened");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    reviews.reopen(id, account);
                    return "/reviews/" + id;
                });
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.READ_RECEIPT, reviews.permitted(review, account));
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        model.addAttribute("next", page.next(review, account));
        model.addAttribute("permitted", reviews.permitted(review, account));
        return "review/receipt";
    }
}
