package org.creativecities.portal.dossier.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.dossier.checks.Likeness;
import org.creativecities.portal.dossier.checks.RegisterChecks;
import org.creativecities.portal.dossier.clock.HandlingClocks;
import org.creativecities.portal.localization.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Beside a dossier that was sent: outside registers, and the dossiers it resembles. */
@Controller
class DossierChecksController {

    /** @param sentence in the reader's language */
    record Line(String title, String mark, String sentence, String source, String asOf) {}

    private final DossierReading reading;
    private final RegisterChecks registers;
    private final Likeness likeness;
    private final Calls calls;
    private final DossierHead head;
    private final HandlingClocks clocks;
    private final Sentences sentences;
    private final Format format;

    DossierChecksController(
            DossierReading reading,
            RegisterChecks registers,
            Likeness likeness,
            Calls calls,
            DossierHead head,
            HandlingClocks clocks,
            Sentences sentences,
            Format format) {
        this.reading = reading;
        this.registers = registers;
        this.likeness = likeness;
        this.calls = calls;
        this.head = head;
        this.clocks = clocks;
        this.sentences = sentences;
        this.format = format;
    }

    @GetMapping("/office/dossiers/{id}/checks")
    String checks(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var dossier = reading.find(id, account);
        if (!dossier.allows("READ_SENT")) {
            throw new NotAllowedException("dossier.refused.READ_SENT");
        }
        head.fill(model, dossier);
        model.addAttribute("clock", clocks.of(id).orElse(null));
        model.addAttribute(
                "lines", registers.of(dossier.card()).stream().map(this::line).toList());
        model.addAttribute("alike", likeness.of(id, account));
        model.addAttribute("sectionNames", sectionNames(dossier));
        return "dossier/checks";
    }

    private Line line(RegisterChecks.Point point) {
        var asOf = point.asOf();
        return new Line(
                sentences.message("dossier.checks." + point.code()),
                point.mark().name(),
                sentences.message(
                        "dossier.checks." + point.code() + "." + point.mark(), format.digits(point.argument())),
                point.source(),
                asOf == null ? "" : format.digits(asOf));
    }

    private Map<String, String> sectionNames(DossierView dossier) {
        var names = new LinkedHashMap<String, String>();
        calls.formTemplate(dossier.template())
                .sections()
                .forEach(section -> names.put(section.code(), format.text(section.title())));
        return names;
    }
}
