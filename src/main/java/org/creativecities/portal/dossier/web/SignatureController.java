package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Confirmation;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierAction;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.TextChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mayor's look at the frozen text: approve it or give it back with a note. */
@Controller
@RequestMapping("/dossiers/{id}")
class SignatureController {

    private final DossierReading reading;
    private final DossierSending sending;
    private final DossierHead head;
    private final People people;
    private final OneTimeKeys keys;
    private final Confirmation confirmation;

    SignatureController(
            DossierReading reading,
            DossierSending sending,
            DossierHead head,
            People people,
            OneTimeKeys keys,
            Confirmation confirmation) {
        this.reading = reading;
        this.sending = sending;
        this.head = head;
        this.people = people;
        this.keys = keys;
        this.confirmation = confirmation;
    }

    @GetMapping("/signature")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var dossier = reading.find(id, account);
        var text = reading.text(id, account);
        head.fill(model, dossier);
        model.addAttribute("text", text);
        model.addAttribute(
                "changes",
                reading.lastApproved(id, account)
                        .map(before -> TextChanges.between(before, text))
                        .orElse(null));
        var approval = reading.approval(id, account).orElse(null);
        model.addAttribute("approval", approval);
        model.addAttribute("names", people.names(approval == null ? List.of() : List.of(approval.by())));
        return "dossier/signature";
    }

    @PostMapping("/signature")
    String approve(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            confirmation.require(account, request);
            sending.approve(id, version, account);
            return "/dossiers/" + id + "/submission";
        });
        redirect.addFlashAttribute("notice", "dossier.approved");
        return "redirect:" + address;
    }

    /** Opens the text for writing again; from the mayor with a note. */
    @PostMapping("/reopening")
    String reopen(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            sending.reopen(id, version, note, account);
            return "/dossiers/" + id;
        });
        redirect.addFlashAttribute("notice", "dossier.reopened");
        return "redirect:" + address;
    }

    @GetMapping("/reopening")
    String confirmReopening(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var dossier = reading.find(id, account);
        if (!dossier.actions().contains(DossierAction.TAKE_BACK)) {
            return "redirect:/dossiers/{id}";
        }
        head.fill(model, dossier);
        return "dossier/reopening";
    }
}
