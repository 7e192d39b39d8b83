package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
import org.creativecities.portal.criteria.PositionStatus;
import org.creativecities.portal.criteria.PositionView;
import org.creativecities.portal.criteria.Positions;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.criteria.Side;
import org.creativecities.portal.criteria.Verdict;
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

/** What Ministry and National Commission each say, before a decision. */
@Controller
@RequestMapping("/office/criteria/positions/{id}/opinions/{side}")
class OpinionController {

    private static final int REASONING = 6000;

    private final Positions positions;
    private final Register register;
    private final PositionForms forms;
    private final Choices choices;
    private final People people;
    private final OneTimeKeys keys;

    OpinionController(
            Positions positions,
            Register register,
            PositionForms forms,
            Choices choices,
            People people,
            OneTimeKeys keys) {
        this.positions = positions;
        this.register = register;
        this.forms = forms;
        this.choices = choices;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String edit(@PathVariable UUID id, @PathVariable String side, @CurrentAccount Account account, Model model) {
        var which = side(side);
        var view = positions.find(id, account);
        require(view, which);
        var mine = positions.opinions(id, account).stream()
                .filter(one -> one.side() == which)
                .findFirst()
                .orElse(null);
        model.addAttribute("form", forms.of(mine));
        return shown(view, which, account, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String side,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") OpinionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var which = side(side);
        var view = positions.find(id, account);
        require(view, which);
        var typed = new Typed(errors, "criteria.position");
        var verdict = typed.among("verdict", form.getVerdict(), Verdict.class).orElse(Verdict.UNDER_EXAMINATION);
        var reservation = PositionForms.reservation(typed, verdict, form.getReservationFa(), form.getReservationEn());
        var reasoning = typed.text("reasoning", form.getReasoning(), REASONING);
        if (typed.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(view, which, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                positions.opine(id, which, form.getVersion(), verdict, reservation, reasoning, account);
                return "/office/criteria/" + code(view);
            });
            redirect.addFlashAttribute("notice", "criteria.notice.opined");
            return "redirect:" + address;
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var stored = positions.opinions(id, account).stream()
                    .filter(one -> one.side() == which)
                    .findFirst();
            stored.ifPresent(one -> form.setVersion(one.version()));
            model.addAttribute("conflict", conflict.messageKey());
            model.addAttribute("stored", stored.orElse(null));
            return shown(positions.find(id, account), which, account, model);
        }
    }

    private String shown(PositionView view, Side side, Account account, Model model) {
        model.addAttribute("position", view);
        model.addAttribute("side", side);
        model.addAttribute(
                "clause",
                Objects.requireNonNull(register.clauses(Set.of(view.clause())).get(view.clause())));
        model.addAttribute("verdicts", choices.of(Verdict.class, "verdict"));
        var opinions = positions.opinions(view.id(), account);
        model.addAttribute(
                "other",
                opinions.stream().filter(one -> one.side() != side).findFirst().orElse(null));
        model.addAttribute(
                "names",
                people.names(opinions.stream().map(one -> one.writtenBy()).toList()));
        return "criteria/office/opinion";
    }

    private String code(PositionView view) {
        return Objects.requireNonNull(register.clauses(Set.of(view.clause())).get(view.clause()))
                .code();
    }

    private static void require(PositionView view, Side side) {
        if (view.status() != PositionStatus.DISCUSSED) {
            throw new ConflictException("criteria.error.moved");
        }
        if (!view.allows("OPINE_" + side)) {
            throw new NotAllowedException("criteria.not-allowed.OPINE");
        }
    }

    private static Side side(String name) {
        for (var side : Side.values()) {
            if (side.name().toLowerCase(Locale.ROOT).equals(name)) {
                return side;
            }
        }
        throw new NotVisibleException();
    }
}
