package org.creativecities.portal.call.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.SendingAttempt;
import org.creativecities.portal.call.SendingAttempts;
import org.creativecities.portal.city.Cities;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Refused attempts to send: all of a call for the secretariat, its own for a city. */
@Controller
class AttemptController {

    private final CallDesk desk;
    private final Calls calls;
    private final SendingAttempts attempts;
    private final Cities cities;
    private final People people;

    AttemptController(CallDesk desk, Calls calls, SendingAttempts attempts, Cities cities, People people) {
        this.desk = desk;
        this.calls = calls;
        this.attempts = attempts;
        this.cities = cities;
        this.people = people;
    }

    @GetMapping("/office/calls/{id}/attempts")
    String all(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("office", true);
        return page(id, desk.see(id, account), account, model);
    }

    @GetMapping("/calls/{id}/attempts")
    String own(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("office", false);
        return page(id, calls.find(id).orElseThrow(NotVisibleException::new), account, model);
    }

    private String page(UUID id, CallView call, Account account, Model model) {
        var found = attempts.of(id, account);
        model.addAttribute("call", call);
        model.addAttribute("attempts", found);
        model.addAttribute(
                "cities",
                cities.municipalities(
                        found.stream().map(SendingAttempt::municipality).collect(Collectors.toSet())));
        model.addAttribute(
                "names", people.names(found.stream().map(SendingAttempt::by).collect(Collectors.toSet())));
        return "call/attempts";
    }
}
