package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierStart;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The beginning of a dossier: the call and the creative field. */
@Controller
class DossierStartController {

    private final DossierStart start;
    private final DossierReading reading;
    private final Calls calls;
    private final Cities cities;
    private final Format format;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    DossierStartController(
            DossierStart start,
            DossierReading reading,
            Calls calls,
            Cities cities,
            Format format,
            OneTimeKeys keys,
            Sentences sentences) {
        this.start = start;
        this.reading = reading;
        this.calls = calls;
        this.cities = cities;
        this.format = format;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping("/dossiers/new")
    String form(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        var chosen = call == null ? calls.open().stream().findFirst() : calls.find(call);
        return page(chosen.orElseThrow(NotVisibleException::new), account, "", Map.of(), model);
    }

    @PostMapping("/dossiers")
    String start(
            @RequestParam UUID call,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var chosen = calls.find(call).orElseThrow(NotVisibleException::new);
        if (!chosen.fields().contains(field)) {
            response.setStatus(422);
            var problem = Map.of("field", sentences.message("dossier.start.field.missing"));
            return page(chosen, account, field, problem, model);
        }
        var address = keys.once(account.id(), key, () -> "/dossiers/" + start.start(call, field, account));
        redirect.addFlashAttribute("notice", "dossier.started");
        return "redirect:" + address;
    }

    private String page(CallView call, Account account, String field, Map<String, String> problems, Model model) {
        var city = String.valueOf(account.municipality());
        model.addAttribute("call", call);
        model.addAttribute("closesAt", calls.closesAt(call.id(), city));
        model.addAttribute("open", calls.isOpenFor(call.id(), city));
        model.addAttribute("chosen", field);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "city", cities.municipality(city).map(one -> one.name()).orElse(null));
        var fields = new LinkedHashMap<String, String>();
        cities.fields().stream()
                .filter(one -> call.fields().contains(one.code()))
                .forEach(one -> fields.put(one.code(), format.text(one.name())));
        model.addAttribute("fields", fields);
        model.addAttribute(
                "existing",
                reading.ofTheCity(account).stream()
                        .filter(one -> one.card().callId().equals(call.id()))
                        .filter(one -> !one.status().name().equals("WITHDRAWN"))
                        .findFirst()
                        .orElse(null));
        return "dossier/start";
    }
}
