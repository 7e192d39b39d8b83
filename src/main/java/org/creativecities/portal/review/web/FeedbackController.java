package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.Marking;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.Voices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is said of a review: given by the secretariat and by fellows, read by its writer without names. */
@Controller
class FeedbackController {

    private static final int LONGEST = 2000;

    private final Marking marking;
    private final Reviews reviews;
    private final Assignments assignments;
    private final Dossiers dossiers;
    private final ReviewCards cards;
    private final Voices voices;
    private final People people;
    private final OneTimeKeys keys;

    FeedbackController(
            Marking marking,
            Reviews reviews,
            Assignments assignments,
            Dossiers dossiers,
            ReviewCards cards,
            Voices voices,
            People people,
            OneTimeKeys keys) {
        this.marking = marking;
        this.reviews = reviews;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.cards = cards;
        this.voices = voices;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping("/reviews/{id}/feedback")
    String mine(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var review = reviews.find(id, account);
        ReviewPage.require(ReviewAction.READ_RECEIPT, reviews.permitted(review, account));
        var others = reviews.permitted(review, account).contains(ReviewAction.READ_OTHERS)
                ? reviews.others(id, account)
                : List.<ReviewView>of();
        model.addAttribute("card", cards.of(List.of(review)).get(0));
        model.addAttribute("received", marking.received(id, account));
        model.addAttribute("others", others);
        model.addAttribute(
                "voices",
                voices.names(
                        review.callId(),
                        review.dossierId(),
                        others.stream().map(ReviewView::reviewerId).toList()));
        return "review/feedback";
    }

    @PostMapping("/reviews/{id}/feedback/{other}")
    String fellow(
            @PathVariable UUID id,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String grounded,
            @RequestParam(defaultValue = "") String useful,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-1") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (wrong(grounded, useful, text)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "review.mark.missing");
            return mine(id, account, model);
        }
        redirect.addFlashAttribute("notice", "review.notice.marked");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    marking.byFellow(
                            id, other, number(grounded), number(useful), PersianText.clean(text), version, account);
                    return "/reviews/" + id + "/feedback";
                });
    }

    @GetMapping("/office/decisions/{dossier}/feedback")
    String office(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        var handedIn = assignments.ofDossier(dossier, account).stream()
                .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                .toList();
        var card = dossiers.card(dossier).orElseThrow(NotVisibleException::new);
        var marks = marking.ofDossier(dossier, account);
        model.addAttribute("named", cards.names(List.of(card)).get(dossier));
        model.addAttribute("handedIn", handedIn);
        model.addAttribute("marks", marks);
        model.addAttribute(
                "mine",
                marks.stream()
                        .filter(mark -> mark.by().equals(account.id()))
                        .collect(Collectors.toMap(Marking.Mark::review, mark -> mark)));
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        model.addAttribute(
                "names",
                people.names(handedIn.stream().map(ReviewView::reviewerId).toList()));
        return "review/office-feedback";
    }

    @PostMapping("/office/decisions/{dossier}/feedback/{review}")
    String mark(
            @PathVariable UUID dossier,
            @PathVariable UUID review,
            @RequestParam(defaultValue = "") String grounded,
            @RequestParam(defaultValue = "") String useful,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-1") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (wrong(grounded, useful, text)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "review.mark.missing");
            return office(dossier, account, model);
        }
        redirect.addFlashAttribute("notice", "review.notice.marked");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    marking.bySecretariat(
                            dossier,
                            review,
                            number(grounded),
                            number(useful),
                            PersianText.clean(text),
                            version,
                            account);
                    return "/office/decisions/" + dossier + "/feedback";
                });
    }

    private static boolean wrong(String grounded, String useful, String text) {
        return !grounded.matches("[1-3]") || !useful.matches("[1-3]") || text.length() > LONGEST;
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }
}
