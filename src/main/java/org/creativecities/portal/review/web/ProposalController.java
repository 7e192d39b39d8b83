package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.review.proposal.AssignmentProposals;
import org.creativecities.portal.review.proposal.Rounds;
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

/** The proposed distribution of a call's dossiers. */
@Controller
@RequestMapping("/office/assignments/proposal")
class ProposalController {

    private static final int USUAL_DAYS = 21;

    private final AssignmentProposals proposals;
    private final ProposalPage page;
    private final ChosenCall chosen;
    private final Rounds rounds;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;

    ProposalController(
            AssignmentProposals proposals,
            ProposalPage page,
            ChosenCall chosen,
            Rounds rounds,
            OneTimeKeys keys,
            DatabaseClock clock) {
        this.proposals = proposals;
        this.page = page;
        this.chosen = chosen;
        this.rounds = rounds;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        chosen.of(call, model).ifPresent(one -> page.show(one, account, model));
        return "review/proposal";
    }

    @PostMapping
    String make(
            @RequestParam UUID call,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        chosen.required(call);
        redirect.addFlashAttribute("notice", "review.notice.proposed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    proposals.propose(call, due(call), account);
                    return "/office/assignments/proposal?call=" + call;
                });
    }

    /**
     * @param seats kept pairs, {@code dossier:reviewer}
     * @param add pairs to be added, in the same form; empty where nothing was chosen
     * @param act save, accept or discard
     */
    @PostMapping("/{call}")
    String change(
            @PathVariable UUID call,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String dueOn,
            @RequestParam(name = "seat", required = false) @Nullable List<String> seats,
            @RequestParam(name = "add", required = false) @Nullable List<String> add,
            @RequestParam(defaultValue = "save") String act,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        chosen.required(call);
        var due = DateInput.parse(dueOn);
        if (!act.equals("discard") && (due.isEmpty() || !due.get().isAfter(clock.today()))) {
            return again(
                    call, account, "review.assignment.dueOn.past", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        }
        var wanted = pairs(seats);
        wanted.addAll(pairs(add));
        try {
            var result = keys.once(account.id(), key, () -> {
                switch (act) {
                    case "accept" -> proposals.accept(call, version, due.orElseThrow(), wanted, account);
                    case "discard" -> proposals.discard(call, version, account);
                    default -> proposals.change(call, version, due.orElseThrow(), wanted, account);
                }
                return act.equals("accept")
                        ? "/office/assignments?call=" + call
                        : "/office/assignments/proposal?call=" + call;
            });
            redirect.addFlashAttribute("notice", notice(act));
            return "redirect:" + result;
        } catch (ConflictException conflict) {
            return again(call, account, conflict.messageKey(), HttpStatus.CONFLICT, model, response);
        }
    }

    private String again(
            UUID call, Account account, String problem, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
        chosen.of(call, model).ifPresent(one -> page.show(one, account, model));
        return "review/proposal";
    }

    private LocalDate due(UUID call) {
        var settled = rounds.of(call).dueOn();
        return settled != null && settled.isAfter(clock.today())
                ? settled
                : clock.today().plusDays(USUAL_DAYS);
    }

    private static String notice(String act) {
        return switch (act) {
            case "accept" -> "review.notice.proposal-accepted";
            case "discard" -> "review.notice.proposal-discarded";
            default -> "review.notice.proposal-saved";
        };
    }

    /** What is no pair of ids is left out: the page offers nothing else. */
    private static Set<AssignmentProposals.Pair> pairs(@Nullable List<String> typed) {
        var pairs = new HashSet<AssignmentProposals.Pair>();
        if (typed != null) {
            for (var one : typed) {
                if (one.matches("[0-9a-f-]{36}:[0-9a-f-]{36}")) {
                    try {
                        pairs.add(new AssignmentProposals.Pair(
                                UUID.fromString(one.substring(0, 36)), UUID.fromString(one.substring(37))));
                    } catch (IllegalArgumentException broken) {
                        // not offered by the page
                    }
                }
            }
        }
        return pairs;
    }
}
