package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierStart;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.localization.Bilingual;
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
        return page(chosen.orElseThrow(NotVisibleException::new), account, "", "", Map.of(), model);
    }

    @PostMapping("/dossiers")
    String start(
            @RequestParam UUID call,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var chosen = calls.find(call).orElseThrow(NotVisibleException::new);
        if (!chosen.fields().contains(field)) {
            response.setStatus(422);
            var problem = Map.of("field", sentences.message("dossier.start.field.missing"));
            return page(chosen, account, field, from, problem, model);
        }
        var address = keys.once(account.id(), key, () -> "/dossiers/" + start.start(call, field, id(from), account));
        redirect.addFlashAttribute("notice", from.isBlank() ? "dossier.started" : "dossier.started-from");
        return "redirect:" + address;
    }

    private static @Nullable UUID id(String from) {
        try {
            return from.isBlank() ? null : UUID.fromString(from);
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
    }

    private String page(
            CallView call, Account account, String field, String from, Map<String, String> problems, Model model) {
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
        var own = reading.ofTheCity(account);
        model.addAttribute("from", from);
        model.addAttribute("earlier", earlier(own));
        model.addAttribute(
                "existing",
                own.stream()
                        .filter(one -> one.card().callId().equals(call.id()))
                        .filter(one -> !one.status().name().equals("WITHDRAWN"))
                        .findFirst()
                        .orElse(null));
        return "dossier/start";
    }

    /** What the city can begin with: nothing, or one of its dossiers. */
    private Map<String, String> earlier(List<DossierView> own) {
        var options = new LinkedHashMap<String, String>();
        if (!own.isEmpty()) {
            options.put("", sentences.message("dossier.start.from.none"));
            var titles = calls.published().stream().collect(Collectors.toMap(CallView::id, CallView::title));
            own.forEach(one -> options.put(
                    one.id().toString(),
                    sentences.message(
                            "dossier.start.from.one",
                            one.card().reference(),
                            format.text(titles.getOrDefault(one.card().callId(), new Bilingual("–", "–"))))));
        }
        return options;
    }
}
