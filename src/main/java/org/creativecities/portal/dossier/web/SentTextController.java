package org.creativecities.portal.dossier.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierText;
import org.creativecities.portal.dossier.TextChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent, as it was sent, for the city; and what has changed since a sending or since the mayor's approval. */
@Controller
@RequestMapping("/dossiers/{id}")
class SentTextController {

    private final DossierReading reading;
    private final DossierHead head;

    SentTextController(DossierReading reading, DossierHead head) {
        this.reading = reading;
        this.head = head;
    }

    /** @param number of the sending; the first one where none is named */
    @GetMapping("/sent")
    String sent(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int number,
            @CurrentAccount Account account,
            Model model) {
        var sendings = reading.sendings(id, account);
        var chosen = sendings.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        head.fill(model, reading.find(id, account));
        model.addAttribute("sendings", sendings);
        model.addAttribute("chosen", chosen);
        model.addAttribute("text", chosen.text());
        return "dossier/sent";
    }

    /** @param since {@code approval}, or the number of a sending */
    @GetMapping("/changes")
    String changes(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String since,
            @CurrentAccount Account account,
            Model model) {
        var dossier = reading.find(id, account);
        var now = reading.text(id, account);
        Map<String, DossierText> texts = new LinkedHashMap<>();
        reading.lastApproved(id, account).ifPresent(text -> texts.put("approval", text));
        if (dossier.allows("READ_SENT")) {
            reading.sendings(id, account).forEach(one -> texts.put(String.valueOf(one.number()), one.text()));
        }
        var chosen = texts.containsKey(since)
                ? since
                : texts.keySet().stream().findFirst().orElse("");
        var before = texts.get(chosen);
        head.fill(model, dossier);
        model.addAttribute("choices", texts.keySet());
        model.addAttribute("since", chosen);
        model.addAttribute("changes", before == null ? null : TextChanges.between(before, now));
        return "dossier/changes";
    }
}
