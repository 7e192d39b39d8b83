package org.creativecities.portal.call.web;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.CallView.Stage;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The public pages: which calls there are and what they ask. */
@Controller
class CallController {

    private final Calls calls;
    private final CallFields fields;
    private final PhaseStrips strips;
    private final DatabaseClock clock;
    private final FormChoices choices;

    CallController(Calls calls, CallFields fields, PhaseStrips strips, DatabaseClock clock, FormChoices choices) {
        this.calls = calls;
        this.fields = fields;
        this.strips = strips;
        this.clock = clock;
        this.choices = choices;
    }

    @GetMapping("/calls")
    String list(Model model) {
        var published = calls.published();
        model.addAttribute("open", in(published, Stage.OPEN));
        model.addAttribute("upcoming", in(published, Stage.UPCOMING));
        model.addAttribute("past", in(published, Stage.CLOSED, Stage.ARCHIVED));
        return "call/list";
    }

    @GetMapping("/calls/{id}")
    String show(@PathVariable UUID id, @CurrentAccount @Nullable Account account, Model model) {
        var call = calls.find(id).orElseThrow(NotVisibleException::new);
        model.addAttribute("call", call);
        model.addAttribute("form", calls.formTemplate(call.formTemplate()));
        model.addAttribute("rubric", calls.rubric(call.rubric()));
        model.addAttribute("fields", fields.of(call));
        model.addAttribute("strip", strips.of(call, clock.today()));
        var city = account == null ? null : account.municipality();
        model.addAttribute(
                "extension", city == null ? null : calls.extension(id, city).orElse(null));
        model.addAttribute(
                "mayStart",
                account != null && city != null && account.is(Role.CITY_EDITOR) && calls.isOpenFor(id, city));
        var own = account != null && city != null && account.is(Role.CITY_EDITOR, Role.MAYOR);
        model.addAttribute("own", own);
        model.addAttribute(
                "offered", own && city != null && choices.open(id, city).isPresent());
        model.addAttribute("visitor", account == null);
        return "call/show";
    }

    @GetMapping("/calls.json")
    @ResponseBody
    List<CallData> data() {
        return calls.published().stream().map(CallData::of).toList();
    }

    private static List<CallView> in(List<CallView> calls, Stage... stages) {
        return calls.stream()
                .filter(call -> List.of(stages).contains(call.stage()))
                .toList();
    }
}
