package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierAction;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.ReturnView.NewRemark;
import org.creativecities.portal.dossier.ScreeningReasons;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The return of a dossier with remarks bound to sections, and another date for it. */
@Controller
@RequestMapping("/office/dossiers/{id}")
class ReturnController {

    /** Deadlines fall at this hour in Tehran. */
    private static final LocalTime HOUR = LocalTime.of(14, 0);

    private final DossierReading reading;
    private final DossierScreening screening;
    private final DossierHead head;
    private final Calls calls;
    private final DatabaseClock clock;
    private final Sentences sentences;
    private final ScreeningReasons reasons;
    private final OneTimeKeys keys;

    ReturnController(
            DossierReading reading,
            DossierScreening screening,
            DossierHead head,
            Calls calls,
            DatabaseClock clock,
            Sentences sentences,
            ScreeningReasons reasons,
            OneTimeKeys keys) {
        this.reading = reading;
        this.screening = screening;
        this.head = head;
        this.calls = calls;
        this.clock = clock;
        this.sentences = sentences;
        this.reasons = reasons;
        this.keys = keys;
    }

    @GetMapping("/return")
    String form(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), Map.of(), account, model);
    }

    @PostMapping("/return")
    String send(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam long version,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = new LinkedHashMap<String, String>();
        var note = TextRules.lines(sent.getOrDefault("note", ""));
        var remarks = remarks(sent);
        var due = due(sent.getOrDefault("due", ""), problems);
        if (remarks.isEmpty()) {
            problems.put(firstField(id, account), sentences.message("dossier.return.remarks.missing"));
        }
        if (note.isEmpty()) {
            problems.put("note", sentences.message("dossier.return.note.missing"));
        }
        if (!problems.isEmpty() || due == null) {
            response.setStatus(422);
            return page(id, problems, sent, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                screening.returnFor(id, version, note, due, remarks, account);
                return "/office/dossiers/" + id;
            });
            redirect.addFlashAttribute("notice", "dossier.return.sent");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            return page(id, Map.of("note", sentences.message(moved.messageKey())), sent, account, model);
        } catch (NotAllowedException refused) {
            response.setStatus(403);
            return page(id, Map.of("note", sentences.message(refused.messageKey())), sent, account, model);
        }
    }

    @GetMapping("/return-extension")
    String extensionForm(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return extensionPage(id, Map.of(), Map.of(), account, model);
    }

    @PostMapping("/return-extension")
    String extend(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var problems = new LinkedHashMap<String, String>();
        var due = due(sent.getOrDefault("due", ""), problems);
        var reason = TextRules.lines(sent.getOrDefault("reason", ""));
        if (reason.isEmpty()) {
            problems.put("reason", sentences.message("dossier.return.reason.missing"));
        }
        if (!problems.isEmpty() || due == null) {
            response.setStatus(422);
            return extensionPage(id, problems, sent, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                screening.extendReturn(id, due, reason, account);
                return "/office/dossiers/" + id;
            });
            redirect.addFlashAttribute("notice", "dossier.return.extended");
            return "redirect:" + address;
        } catch (NotAllowedException refused) {
            response.setStatus(422);
            return extensionPage(id, Map.of("due", sentences.message(refused.messageKey())), sent, account, model);
        }
    }

    private @Nullable Instant due(String typed, Map<String, String> problems) {
        var day = DateInput.parse(typed).orElse(null);
        if (day == null) {
            problems.put("due", sentences.message("dossier.return.due.missing"));
            return null;
        }
        var due = day.atTime(HOUR).atZone(DatabaseClock.TEHRAN).toInstant();
        if (!due.isAfter(clock.now())) {
            problems.put("due", sentences.message("dossier.return.due.past"));
        }
        return due;
    }

    /** One remark a section that has one. */
    private static List<NewRemark> remarks(Map<String, String> sent) {
        var remarks = new ArrayList<NewRemark>();
        sent.forEach((name, text) -> {
            var clean = TextRules.lines(text);
            if (!name.startsWith("remark-")) {
                return;
            }
            var place = name.substring("remark-".length());
            var reason = sent.getOrDefault("reason-" + place, "");
            var words = suggestion(place, sent);
            if (!clean.isEmpty() || !reason.isEmpty() || !words.isEmpty()) {
                remarks.add(remark(place, clean, reason, words));
            }
        });
        return remarks;
    }

    /** The place is {@code section}, or {@code section~item~question} for a single answer. */
    private static NewRemark remark(String place, String text, String reason, Map<String, String> words) {
        var parts = place.split("~", 3);
        var code = reason.isEmpty() ? null : reason;
        return parts.length < 3
                ? new NewRemark(place, 0, null, code, text)
                : new NewRemark(parts[0], (int) Math.min(TypedForm.number(parts[1]), 999), parts[2], code, text, words);
    }

    private static Map<String, String> suggestion(String place, Map<String, String> sent) {
        var words = new LinkedHashMap<String, String>();
        for (var language : List.of("fa", "en")) {
            var text = TextRules.lines(sent.getOrDefault("words-" + language + "-" + place, ""));
            if (!text.isEmpty()) {
                words.put(language, text);
            }
        }
        return words;
    }

    private String firstField(UUID id, Account account) {
        var form = calls.formTemplate(reading.find(id, account).template());
        return "remark-" + form.sections().get(0).code();
    }

    private String page(
            UUID id, Map<String, String> problems, Map<String, String> typed, Account account, Model model) {
        var dossier = reading.find(id, account);
        if (!dossier.actions().contains(DossierAction.RETURN) && problems.isEmpty()) {
            throw new NotAllowedException("dossier.refused.RETURN");
        }
        head.fill(model, dossier);
        var last = reading.sendings(id, account).stream().findFirst().orElse(null);
        model.addAttribute(
                "parts", ReturnParts.of(calls.formTemplate(dossier.template()), last, screening.entries(id, account)));
        model.addAttribute("reasons", reasons.all());
        model.addAttribute("form", calls.formTemplate(dossier.template()));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "dossier/return";
    }

    private String extensionPage(
            UUID id, Map<String, String> problems, Map<String, String> typed, Account account, Model model) {
        var dossier = reading.find(id, account);
        if (!dossier.actions().contains(DossierAction.EXTEND_RETURN)) {
            throw new NotAllowedException("dossier.refused.EXTEND_RETURN");
        }
        head.fill(model, dossier);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "dossier/return-extension";
    }
}
