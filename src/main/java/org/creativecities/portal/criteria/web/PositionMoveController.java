package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.PositionAction;
import org.creativecities.portal.criteria.PositionView;
import org.creativecities.portal.criteria.Positions;
import org.creativecities.portal.criteria.Register;
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

/** Moving a version on: each act has a page that says what happens, who learns of it and whether it can be undone. */
@Controller
@RequestMapping("/office/criteria/positions/{id}/{act}")
class PositionMoveController {

    private static final int REASON = 1000;

    /** The noun in the address and what it needs. */
    private static final Map<String, PositionAction> ACTS = Map.of(
            "discussion", PositionAction.DISCUSS,
            "proposal", PositionAction.PROPOSE,
            "return", PositionAction.SEND_BACK,
            "decision", PositionAction.DECIDE,
            "publication", PositionAction.PUBLISH,
            "withdrawal", PositionAction.WITHDRAW);

    private static final Set<PositionAction> WITH_REASON = Set.of(PositionAction.SEND_BACK, PositionAction.WITHDRAW);

    private final Positions positions;
    private final Register register;
    private final People people;
    private final OneTimeKeys keys;

    PositionMoveController(Positions positions, Register register, People people, OneTimeKeys keys) {
        this.positions = positions;
        this.register = register;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable String act, @CurrentAccount Account account, Model model) {
        return shown(allowed(id, act, account), act, account, "", null, model);
    }

    @PostMapping
    String act(
            @PathVariable UUID id,
            @PathVariable String act,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var action = action(act);
        var why = Typed.clean(reason);
        if (WITH_REASON.contains(action) && (why.isEmpty() || why.length() > REASON)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var wrong = why.isEmpty() ? "criteria.move.reason.missing" : "criteria.error.too-long";
            return shown(allowed(id, act, account), act, account, reason, wrong, model);
        }
        var view = positions.find(id, account);
        redirect.addFlashAttribute("notice", "criteria.notice." + act);
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    move(action, id, version, why, account);
                    return "/office/criteria/" + clause(view);
                });
    }

    private void move(PositionAction action, UUID id, long version, String why, Account account) {
        switch (action) {
            case DISCUSS -> positions.discuss(id, version, account);
            case PROPOSE -> positions.propose(id, version, account);
            case SEND_BACK -> positions.sendBack(id, version, why, account);
            case DECIDE -> positions.decide(id, version, account);
            case PUBLISH -> positions.publish(id, version, account);
            case WITHDRAW -> positions.withdraw(id, version, why, account);
            default -> throw new NotVisibleException();
        }
    }

    private PositionView allowed(UUID id, String act, Account account) {
        var action = action(act);
        var view = positions.find(id, account);
        if (!view.permitted().contains(action)) {
            if (!view.atWork() && !view.inForce()) {
                throw new ConflictException("criteria.error.moved");
            }
            throw new NotAllowedException(
                    action == PositionAction.DECIDE && account.id().equals(view.proposedBy())
                            ? "criteria.error.same-person"
                            : "criteria.not-allowed." + action);
        }
        return view;
    }

    private static PositionAction action(String act) {
        var action = ACTS.get(act);
        if (action == null) {
            throw new NotVisibleException();
        }
        return action;
    }

    private String clause(PositionView view) {
        return Objects.requireNonNull(register.clauses(Set.of(view.clause())).get(view.clause()))
                .code();
    }

    private String shown(
            PositionView view, String act, Account account, String reason, @Nullable String wrong, Model model) {
        model.addAttribute("position", view);
        model.addAttribute("clause", register.clauses(Set.of(view.clause())).get(view.clause()));
        model.addAttribute("act", act);
        model.addAttribute("withReason", WITH_REASON.contains(action(act)));
        model.addAttribute("reason", reason);
        model.addAttribute("wrong", wrong);
        model.addAttribute("opinions", positions.opinions(view.id(), account));
        var first = view.proposedBy();
        model.addAttribute("names", first == null ? Map.of() : people.names(Set.of(first)));
        return "criteria/office/move";
    }
}
