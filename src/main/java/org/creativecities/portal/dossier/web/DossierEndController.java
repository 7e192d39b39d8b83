package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierAction;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierSending;
import org.creativecities.portal.dossier.DossierView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ways in which a dossier ends: taken back, thrown away, decided. */
@Controller
@RequestMapping("/dossiers/{id}")
class DossierEndController {

    private final DossierReading reading;
    private final DossierSending sending;
    private final DossierHead head;
    private final Sentences sentences;
    private final OneTimeKeys keys;

    DossierEndController(
            DossierReading reading, DossierSending sending, DossierHead head, Sentences sentences, OneTimeKeys keys) {
        this.reading = reading;
        this.sending = sending;
        this.head = head;
        this.sentences = sentences;
        this.keys = keys;
    }

    @GetMapping("/withdrawal")
    String confirmWithdrawal(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        page(reading.find(id, account), DossierAction.WITHDRAW, "", Map.of(), model);
        return "dossier/withdrawal";
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            response.setStatus(422);
            var problems = new LinkedHashMap<String, String>();
            problems.put("reason", sentences.message("dossier.withdrawal.reason.missing"));
            page(reading.find(id, account), DossierAction.WITHDRAW, reason, problems, model);
            return "dossier/withdrawal";
        }
        var office = !account.is(Role.MAYOR);
        var address = keys.once(account.id(), key, () -> {
            sending.withdraw(id, version, reason.strip(), account);
            return (office ? "/office/dossiers/" : "/dossiers/") + id;
        });
        redirect.addFlashAttribute("notice", "dossier.withdrawn");
        return "redirect:" + address;
    }

    @GetMapping("/deletion")
    String confirmDeletion(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        page(reading.find(id, account), DossierAction.DELETE, "", Map.of(), model);
        return "dossier/deletion";
    }

    @PostMapping("/deletion")
    String delete(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var address = keys.once(account.id(), key, () -> {
            sending.delete(id, version, account);
            return "/dossiers";
        });
        redirect.addFlashAttribute("notice", "dossier.deleted");
        return "redirect:" + address;
    }

    @GetMapping("/result")
    String result(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var dossier = reading.find(id, account);
        head.fill(model, dossier);
        model.addAttribute("decision", reading.decision(id, account).orElse(null));
        model.addAttribute("verdict", reading.verdict(id, account).orElse(null));
        model.addAttribute("given", reading.verdictReasons(id, account));
        return "dossier/result";
    }

    private void page(
            DossierView dossier, DossierAction action, String reason, Map<String, String> problems, Model model) {
        if (!dossier.actions().contains(action)) {
            throw new NotAllowedException("dossier.refused." + action);
        }
        head.fill(model, dossier);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
    }
}
