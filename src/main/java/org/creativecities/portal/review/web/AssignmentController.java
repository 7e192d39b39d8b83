package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.ReviewView;
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

/** Who reads which dossier of a call. */
@Controller
@RequestMapping("/office/assignments")
class AssignmentController {

    private static final int USUAL_DAYS = 21;

    private final Assignments assignments;
    private final ReviewCards cards;
    private final Calls calls;
    private final People people;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;
    private final Format format;

    AssignmentController(
            Assignments assignments,
            ReviewCards cards,
            Calls calls,
            People people,
            OneTimeKeys keys,
            DatabaseClock clock,
            Format format) {
        this.assignments = assignments;
        this.cards = cards;
        this.calls = calls;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
        this.format = format;
    }

    @GetMapping
    String matrix(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        var form = new AssignmentForm();
        form.setDueOn(format.shortDate(clock.today().plusDays(USUAL_DAYS)));
        model.addAttribute("form", form);
        return page(call, account, model);
    }

    @PostMapping
    String assign(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var dueOn = DateInput.parse(form.getDueOn());
        if (dueOn.isEmpty()) {
            errors.rejectValue("dueOn", "review.assignment.dueOn.unreal");
        } else if (!dueOn.get().isAfter(clock.today())) {
            errors.rejectValue("dueOn", "review.assignment.dueOn.past");
        }
        if (form.getDossier() == null) {
            errors.rejectValue("dossier", "review.assignment.dossier.missing");
        }
        if (form.getReviewer() == null) {
            errors.rejectValue("reviewer", "review.assignment.reviewer.missing");
        }
        var dossier = form.getDossier();
        var reviewer = form.getReviewer();
        if (!errors.hasErrors() && dueOn.isPresent() && dossier != null && reviewer != null) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    assignments.assign(dossier, reviewer, dueOn.get(), account);
                    return "/office/assignments" + (form.getCall() == null ? "" : "?call=" + form.getCall());
                });
                redirect.addFlashAttribute("notice", "review.notice.assigned");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                errors.rejectValue("reviewer", conflict.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form.getCall(), account, model);
    }

    @PostMapping("/{review}/release")
    String release(
            @PathVariable UUID review,
            @RequestParam(required = false) @Nullable UUID call,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.released");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    assignments.release(review, account);
                    return "/office/assignments" + (call == null ? "" : "?call=" + call);
                });
    }

    /** Takes the seat back and gives it to somebody else; for a seat that was given back it only fills it again. */
    @PostMapping("/{review}/replacement")
    String replace(
            @PathVariable UUID review,
            @RequestParam(required = false) @Nullable UUID successor,
            @RequestParam(required = false) @Nullable UUID call,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var problem = "review.assignment.reviewer.missing";
        if (successor != null) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    assignments.replace(review, successor, account);
                    return "/office/assignments" + (call == null ? "" : "?call=" + call);
                });
                redirect.addFlashAttribute("notice", "review.notice.replaced");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                problem = conflict.messageKey();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        return matrix(call, account, model);
    }

    private String page(@Nullable UUID chosen, Account account, Model model) {
        var published = calls.published();
        model.addAttribute("calls", published);
        if (published.isEmpty()) {
            return "review/assignments";
        }
        var call = chosen == null
                ? published.get(0)
                : published.stream()
                        .filter(one -> one.id().equals(chosen))
                        .findFirst()
                        .orElseThrow(NotVisibleException::new);
        model.addAttribute("call", call);
        fill(call, account, model);
        return "review/assignments";
    }

    private void fill(CallView call, Account account, Model model) {
        model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        List<DossierCard> dossiers = assignments.dossiers(call.id(), account);
        var reviews = assignments.ofCall(call.id(), account);
        var reviewers = people.holding(Role.REVIEWER);
        model.addAttribute("rows", cards.names(dossiers).values());
        model.addAttribute("reviews", reviews.stream().collect(Collectors.groupingBy(ReviewView::dossierId)));
        model.addAttribute("reviewers", people.names(reviewers));
        model.addAttribute("load", load(reviews));
        model.addAttribute(
                "names",
                people.names(
                        reviews.stream().map(ReviewView::reviewerId).distinct().toList()));
    }

    /** Seats per reviewer: how many they hold and how many of those are handed in. */
    private static Map<UUID, Load> load(List<ReviewView> reviews) {
        return reviews.stream()
                .filter(review -> review.status().isSeated())
                .collect(Collectors.groupingBy(
                        ReviewView::reviewerId, Collectors.collectingAndThen(Collectors.toList(), Load::of)));
    }

    record Load(int seats, int submitted) {

        static Load of(List<ReviewView> reviews) {
            return new Load(reviews.size(), (int) reviews.stream()
                    .filter(review -> review.submittedAt() != null)
                    .count());
        }
    }
}
