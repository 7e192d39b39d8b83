package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Confirmation;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.SendingAttempt;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.clock.HandlingClocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sending itself: confirmation, act, receipt. */
@Controller
@RequestMapping("/dossiers/{id}")
class SubmissionController {

    private final DossierReading reading;
    private final DossierSending sending;
    private final SendingLog log;
    private final DossierHead head;
    private final People people;
    private final OneTimeKeys keys;
    private final Confirmation confirmation;
    private final HandlingClocks clocks;

    SubmissionController(
            DossierReading reading,
            DossierSending sending,
            SendingLog log,
            DossierHead head,
            People people,
            OneTimeKeys keys,
            Confirmation confirmation,
            HandlingClocks clocks) {
        this.reading = reading;
        this.sending = sending;
        this.log = log;
        this.head = head;
        this.people = people;
        this.keys = keys;
        this.confirmation = confirmation;
        this.clocks = clocks;
    }

    @GetMapping("/submission")
    String confirm(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var dossier = reading.find(id, account);
        var approval = reading.approval(id, account).orElse(null);
        head.fill(model, dossier);
        model.addAttribute("approval", approval);
        model.addAttribute("names", people.names(approval == null ? List.of() : List.of(approval.by())));
        return "dossier/submission";
    }

    @PostMapping("/submission")
    String send(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var address = log.noting(
                id,
                SendingAttempt.Step.SUBMISSION,
                account,
                () -> keys.once(account.id(), key, () -> {
                    confirmation.require(account, request);
                    sending.submit(id, version, account);
                    return "/dossiers/" + id + "/receipt";
                }));
        redirect.addFlashAttribute("notice", "dossier.submitted");
        return "redirect:" + address;
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var sendings = reading.sendings(id, account);
        if (sendings.isEmpty()) {
            throw new NotVisibleException();
        }
        head.fill(model, reading.find(id, account));
        model.addAttribute("clock", clocks.of(id).orElse(null));
        model.addAttribute("typical", clocks.typical().orElse(null));
        model.addAttribute("sending", sendings.get(0));
        model.addAttribute("sendings", sendings);
        var by = sendings.get(0).by();
        model.addAttribute("names", people.names(by == null ? List.of() : List.of(by)));
        return "dossier/receipt";
    }
}
