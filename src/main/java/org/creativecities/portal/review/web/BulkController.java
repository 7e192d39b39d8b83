package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.proposal.AssignmentProposals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many dossiers for many reviewers at once; they go into the proposal, where they are looked at before they count. */
@Controller
@RequestMapping("/office/assignments/many")
class BulkController {

    private static final int USUAL_DAYS = 21;

    private final AssignmentProposals proposals;
    private final Assignments assignments;
    private final ReviewCards cards;
    private final ProposalPage page;
    private final People people;
    private final ChosenCall chosen;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;

    BulkController(
            AssignmentProposals proposals,
            Assignments assignments,
            ReviewCards cards,
            ProposalPage page,
            People people,
            ChosenCall chosen,
            OneTimeKeys keys,
            DatabaseClock clock) {
        this.proposals = proposals;
        this.assignments = assignments;
        this.cards = cards;
        this.page = page;
        this.people = people;
        this.chosen = chosen;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        chosen.of(call, model).ifPresent(one -> {
            model.addAttribute(
                    "rows",
                    cards.names(assignments.dossiers(one.id(), account).stream()
                                    .filter(card -> card.status() == DossierStatus.ADMITTED
                                            || card.status() == DossierStatus.UNDER_REVIEW)
                                    .toList())
                            .values());
            model.addAttribute("reviewers", page.names(people.holding(Role.REVIEWER)));
        });
        return "review/many";
    }

    @PostMapping
    String add(
            @RequestParam UUID call,
            @RequestParam(name = "dossier", required = false) @Nullable List<UUID> dossiers,
            @RequestParam(name = "reviewer", required = false) @Nullable List<UUID> reviewers,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        chosen.required(call);
        if (dossiers == null || reviewers == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "review.bulk.missing");
            model.addAttribute("chosenDossiers", dossiers);
            model.addAttribute("chosenReviewers", reviewers);
            return show(call, account, model);
        }
        redirect.addFlashAttribute("notice", "review.notice.bulk-added");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    proposals.addMany(call, clock.today().plusDays(USUAL_DAYS), dossiers, reviewers, account);
                    return "/office/assignments/proposal?call=" + call;
                });
    }
}
