package org.creativecities.portal.dossier.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.dossier.TextChanges;
import org.creativecities.portal.dossier.clock.HandlingClocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One dossier on the secretariat's desk: summary, the text as sent, what happened. */
@Controller
@RequestMapping("/office/dossiers/{id}")
class OfficeDossierController {

    private final DossierReading reading;
    private final DossierScreening screening;
    private final DossierHead head;
    private final People people;
    private final HandlingClocks clocks;

    OfficeDossierController(
            DossierReading reading,
            DossierScreening screening,
            DossierHead head,
            People people,
            HandlingClocks clocks) {
        this.clocks = clocks;
        this.reading = reading;
        this.screening = screening;
        this.head = head;
        this.people = people;
    }

    @GetMapping
    String summary(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var dossier = reading.find(id, account);
        head.fill(model, dossier);
        model.addAttribute("clock", clocks.of(id).orElse(null));
        var ids = new LinkedHashSet<UUID>();
        if (dossier.allows("READ_SENT")) {
            var sendings = reading.sendings(id, account);
            var returns = reading.returns(id, account);
            model.addAttribute("sendings", sendings);
            model.addAttribute("returns", returns);
            model.addAttribute("screening", screening.find(id, account).orElse(null));
            returns.forEach(one -> ids.add(one.by()));
        }
        var withdrawal = reading.withdrawal(id, account).orElse(null);
        model.addAttribute("withdrawal", withdrawal);
        if (dossier.allows("READ_RESULT")) {
            model.addAttribute("decision", reading.decision(id, account).orElse(null));
        }
        model.addAttribute("names", people.names(ids));
        return "dossier/office-summary";
    }

    @GetMapping("/text")
    String text(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int sending,
            @CurrentAccount Account account,
            Model model) {
        var dossier = reading.find(id, account);
        var sendings = reading.sendings(id, account);
        if (sendings.isEmpty()) {
            throw new NotAllowedException("dossier.refused.READ_SENT");
        }
        var chosen = sendings.stream()
                .filter(one -> one.number() == sending)
                .findFirst()
                .orElse(sendings.get(0));
        head.fill(model, dossier);
        model.addAttribute("clock", clocks.of(id).orElse(null));
        model.addAttribute("sendings", sendings);
        model.addAttribute("chosen", chosen);
        model.addAttribute("text", chosen.text());
        model.addAttribute("changes", changes(sendings, chosen));
        return "dossier/office-text";
    }

    /** What differs from the sending before. */
    private static @Nullable TextChanges changes(List<SubmittedDossier> sendings, SubmittedDossier chosen) {
        return sendings.stream()
                .filter(one -> one.number() == chosen.number() - 1)
                .findFirst()
                .map(before -> TextChanges.between(before.text(), chosen.text()))
                .orElse(null);
    }
}
