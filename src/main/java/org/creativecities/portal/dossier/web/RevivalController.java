package org.creativecities.portal.dossier.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierAction;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierSending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mayor takes a withdrawn dossier up again before the deadline. */
@Controller("dossierRevivalController")
@RequestMapping("/dossiers/{id}/revival")
class RevivalController {

    private final DossierReading reading;
    private final DossierSending sending;
    private final DossierHead head;
    private final OneTimeKeys keys;

    RevivalController(DossierReading reading, DossierSending sending, DossierHead head, OneTimeKeys keys) {
        this.reading = reading;
        this.sending = sending;
        this.head = head;
        this.keys = keys;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var dossier = reading.find(id, account);
        if (!dossier.actions().contains(DossierAction.REVIVE)) {
            throw new NotAllowedException("dossier.refused.REVIVE");
        }
        head.fill(model, dossier);
        return "dossier/revival";
    }

    @PostMapping
    String revive(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            sending.revive(id, version, account);
            return "/dossiers/" + id;
        });
        redirect.addFlashAttribute("notice", "dossier.revived");
        return "redirect:" + address;
    }
}
