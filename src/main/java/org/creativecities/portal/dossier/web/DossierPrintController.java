package org.creativecities.portal.dossier.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.dossier.DossierReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The text for paper: Persian, English in UNESCO's order, or both. Of what was sent where it is not being written. */
@Controller
class DossierPrintController {

    private final DossierReading reading;
    private final DossierHead head;
    private final DatabaseClock clock;

    DossierPrintController(DossierReading reading, DossierHead head, DatabaseClock clock) {
        this.reading = reading;
        this.head = head;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{id}/print")
    String print(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "both") String form,
            @CurrentAccount Account account,
            Model model) {
        var dossier = reading.find(id, account);
        head.fill(model, dossier);
        var draft = dossier.allows("READ_DRAFT") && (dossier.sendings() == 0 || dossier.returned());
        model.addAttribute(
                "text",
                draft
                        ? reading.text(id, account)
                        : reading.sendings(id, account).get(0).text());
        model.addAttribute("draft", draft);
        model.addAttribute("persian", !form.equals("en"));
        model.addAttribute("english", !form.equals("fa"));
        model.addAttribute("form", form);
        model.addAttribute("printedAt", clock.now());
        return "dossier/print";
    }
}
