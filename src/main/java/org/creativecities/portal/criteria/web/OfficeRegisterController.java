package org.creativecities.portal.criteria.web;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.criteria.PositionPolicy;
import org.creativecities.portal.criteria.PositionView;
import org.creativecities.portal.criteria.Positions;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's register: the list with a clause opened beside it, the clause's own page, its versions compared. */
@Controller
@RequestMapping("/office/criteria")
class OfficeRegisterController {

    private final Register register;
    private final RegisterList list;
    private final ClausePage page;
    private final Positions positions;

    OfficeRegisterController(Register register, RegisterList list, ClausePage page, Positions positions) {
        this.register = register;
        this.list = list;
        this.page = page;
        this.positions = positions;
    }

    @GetMapping
    String list(CriteriaQuery query, @CurrentAccount Account account, Model model) {
        list.fill(query, true, model);
        model.addAttribute("mayWrite", PositionPolicy.writes(account));
        var open = query.open();
        if (open != null && !open.isBlank()) {
            page.office(register.clause(open, true).orElseThrow(NotVisibleException::new), account, model);
        }
        return "criteria/office/list";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @CurrentAccount Account account, Model model) {
        page.office(register.clause(code, true).orElseThrow(NotVisibleException::new), account, model);
        return "criteria/office/show";
    }

    @GetMapping("/{code}/versions")
    String versions(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer a,
            @RequestParam(required = false) @Nullable Integer b,
            @CurrentAccount Account account,
            Model model) {
        var clause = register.clause(code, true).orElseThrow(NotVisibleException::new);
        var versions = positions.ofClause(clause.id(), account);
        if (versions.isEmpty()) {
            throw new NotVisibleException();
        }
        var newer = chosen(versions, b, 0);
        var older = chosen(versions, a, Math.min(1, versions.size() - 1));
        model.addAttribute("clause", clause);
        model.addAttribute("versions", versions);
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("reasoning", WordChange.between(older.reasoning(), newer.reasoning()));
        model.addAttribute(
                "reservationFa",
                WordChange.between(older.reservation().fa(), newer.reservation().fa()));
        model.addAttribute("reservationEn", WordChange.between(english(older), english(newer)));
        model.addAttribute("minority", WordChange.between(older.minority(), newer.minority()));
        return "criteria/office/versions";
    }

    private static PositionView chosen(java.util.List<PositionView> versions, @Nullable Integer number, int otherwise) {
        return versions.stream()
                .filter(one -> number != null && one.number() == number)
                .findFirst()
                .orElse(versions.get(otherwise));
    }

    private static String english(PositionView view) {
        var en = view.reservation().en();
        return en == null ? "" : en;
    }
}
