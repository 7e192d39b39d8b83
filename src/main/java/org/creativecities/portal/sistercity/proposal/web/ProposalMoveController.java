package org.creativecities.portal.sistercity.proposal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.sistercity.proposal.Outcome;
import org.creativecities.portal.sistercity.proposal.ProposalAction;
import org.creativecities.portal.sistercity.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending, withdrawing, giving back, deciding and releasing: each a confirm page and the act. */
@Controller
class ProposalMoveController {

    private static final int LONGEST = 4000;

    private final Proposals proposals;
    private final ProposalPages page;
    private final OneTimeKeys keys;

    ProposalMoveController(Proposals proposals, ProposalPages page, OneTimeKeys keys) {
        this.proposals = proposals;
        this.page = page;
        this.keys = keys;
    }

    /** A step that is taken on a confirm page. */
    private enum Move {
        SUBMISSION(ProposalAction.SUBMIT, false),
        WITHDRAWAL(ProposalAction.WITHDRAW, true),
        RETURN(ProposalAction.GIVE_BACK, true),
        DECISION(ProposalAction.PREPARE, true),
        RELEASE(ProposalAction.RELEASE, false),
        RESUMPTION(ProposalAction.RESUME, false);

        private final ProposalAction action;
        private final boolean reason;

        Move(ProposalAction action, boolean reason) {
            this.action = action;
            this.reason = reason;
        }

        static Move of(String name, boolean ofCity) {
            for (var move : values()) {
                if (move.name().equalsIgnoreCase(name) && ofCity == (move == SUBMISSION || move == WITHDRAWAL)) {
                    return move;
                }
            }
            throw new NotVisibleException();
        }
    }

    @GetMapping("/proposals/{id}/moves/{move}")
    String askCity(@PathVariable UUID id, @PathVariable String move, @CurrentAccount Account account, Model model) {
        return ask(id, Move.of(move, true), "/proposals", account, model);
    }

    @GetMapping("/office/proposals/{id}/moves/{move}")
    String askOffice(@PathVariable UUID id, @PathVariable String move, @CurrentAccount Account account, Model model) {
        return ask(id, Move.of(move, false), "/office/proposals", account, model);
    }

    @PostMapping("/proposals/{id}/moves/{move}")
    String moveCity(
            @PathVariable UUID id,
            @PathVariable String move,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var step = new Step(Move.of(move, true), "/proposals", version, reason, "");
        return move(id, step, key, account, model, redirect, response);
    }

    @PostMapping("/office/proposals/{id}/moves/{move}")
    String moveOffice(
            @PathVariable UUID id,
            @PathVariable String move,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String outcome,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var step = new Step(Move.of(move, false), "/office/proposals", version, reason, outcome);
        return move(id, step, key, account, model, redirect, response);
    }

    private record Step(Move move, String base, long version, String reason, String outcome) {}

    private String ask(UUID id, Move move, String base, Account account, Model model) {
        var proposal = proposals.about(id, move.action, account);
        model.addAttribute("proposal", proposal);
        model.addAttribute("base", base);
        model.addAttribute("move", move.name().toLowerCase(java.util.Locale.ROOT));
        model.addAttribute("needsReason", move.reason);
        model.addAttribute("outcomes", page.words("proposal.outcome.", names()));
        page.names(proposal, model);
        return "proposal/move";
    }

    private String move(
            UUID id,
            Step step,
            @Nullable String key,
            Account account,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var why = PersianText.clean(step.reason()).strip();
        var decides = step.move() == Move.DECISION;
        var outcome = List.of(names()).contains(step.outcome());
        if (step.move().reason && (why.isEmpty() || why.length() > LONGEST) || decides && !outcome) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reason", step.reason());
            model.addAttribute("outcome", step.outcome());
            model.addAttribute(
                    "wrong",
                    why.isEmpty()
                            ? "proposal.reason.missing"
                            : why.length() > LONGEST ? "proposal.reason.too-long" : "proposal.outcome.missing");
            return ask(id, step.move(), step.base(), account, model);
        }
        redirect.addFlashAttribute("notice", "proposal.notice.moved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    act(id, step, why, account);
                    return step.base() + "/" + id;
                });
    }

    private static String[] names() {
        return Arrays.stream(Outcome.values()).map(Enum::name).toArray(String[]::new);
    }

    private void act(UUID id, Step step, String why, Account by) {
        switch (step.move()) {
            case SUBMISSION -> proposals.submit(id, step.version(), by);
            case WITHDRAWAL -> proposals.withdraw(id, step.version(), why, by);
            case RETURN -> proposals.giveBack(id, step.version(), why, by);
            case DECISION -> proposals.prepare(id, step.version(), Outcome.valueOf(step.outcome()), why, by);
            case RELEASE -> proposals.release(id, step.version(), by);
            case RESUMPTION -> proposals.resume(id, step.version(), by);
        }
    }
}
