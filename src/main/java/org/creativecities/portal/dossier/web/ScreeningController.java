package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierScreening;
import org.creativecities.portal.dossier.ScreeningReasons;
import org.creativecities.portal.dossier.ScreeningView;
import org.creativecities.portal.dossier.clock.HandlingClocks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The screening of one dossier: the conditions of admissibility and the verdict. */
@Controller
@RequestMapping("/office/dossiers/{id}/screening")
class ScreeningController {

    private final DossierReading reading;
    private final DossierScreening screening;
    private final DossierHead head;
    private final People people;
    private final Sentences sentences;
    private final ScreeningReasons reasons;
    private final HandlingClocks clocks;
    private final OneTimeKeys keys;

    ScreeningController(
            DossierReading reading,
            DossierScreening screening,
            DossierHead head,
            People people,
            Sentences sentences,
            ScreeningReasons reasons,
            HandlingClocks clocks,
            OneTimeKeys keys) {
        this.reading = reading;
        this.screening = screening;
        this.head = head;
        this.people = people;
        this.sentences = sentences;
        this.reasons = reasons;
        this.clocks = clocks;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), Map.of(), account, model);
    }

    /** Saves the answers; with a verdict also gives it. */
    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(required = false) @Nullable List<String> why,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var codes = why == null ? List.<String>of() : why;
        var problems = problems(id, sent, verdict, reasons, codes, account);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(id, problems, sent, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                act(id, sent, version, verdict, reasons, codes, account);
                return "/office/dossiers/" + id + (verdict.isEmpty() ? "/screening" : "");
            });
            redirect.addFlashAttribute("notice", verdict.isEmpty() ? "dossier.saved" : "dossier.screened." + verdict);
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            return page(id, Map.of("conditions", sentences.message(moved.messageKey())), sent, account, model);
        } catch (NotAllowedException refused) {
            response.setStatus(403);
            return page(id, Map.of("conditions", sentences.message(refused.messageKey())), sent, account, model);
        }
    }

    private void act(
            UUID id,
            Map<String, String> sent,
            long version,
            String verdict,
            String reasons,
            List<String> codes,
            Account by) {
        if (reading.find(id, by).allows("SCREEN")) {
            screening.answer(id, answers(id, sent, by), by);
        }
        switch (verdict) {
            case "admit" -> screening.admit(id, version, by);
            case "refuse" -> screening.notAdmit(id, version, reasons.strip(), codes, by);
            default -> {
                // only saved
            }
        }
    }

    private Map<String, String> problems(
            UUID id, Map<String, String> sent, String verdict, String reasons, List<String> codes, Account account) {
        var problems = new LinkedHashMap<String, String>();
        if (verdict.equals("refuse") && reasons.isBlank() && codes.isEmpty()) {
            problems.put("reasons", sentences.message("dossier.screening.reasons.missing"));
        }
        if (verdict.equals("admit")) {
            for (var answer : answers(id, sent, account)) {
                if (!Boolean.TRUE.equals(answer.met())) {
                    problems.put("met-" + answer.code(), sentences.message("dossier.screening.not-met"));
                }
            }
        }
        return problems;
    }

    private List<ScreeningView.Answer> answers(UUID id, Map<String, String> sent, Account account) {
        var answers = new ArrayList<ScreeningView.Answer>();
        for (var condition : view(id, account).conditions()) {
            var met = sent.getOrDefault("met-" + condition.code(), "");
            answers.add(new ScreeningView.Answer(
                    condition.code(),
                    met.isEmpty() ? null : met.equals("yes"),
                    sent.getOrDefault("note-" + condition.code(), "").strip(),
                    TypedForm.number(sent.get("version-" + condition.code()))));
        }
        return answers;
    }

    private ScreeningView view(UUID id, Account account) {
        return screening.find(id, account).orElseThrow(NotVisibleException::new);
    }

    private String page(
            UUID id, Map<String, String> problems, Map<String, String> typed, Account account, Model model) {
        var dossier = reading.find(id, account);
        var view = view(id, account);
        head.fill(model, dossier);
        model.addAttribute("clock", clocks.of(id).orElse(null));
        model.addAttribute("screening", view);
        model.addAttribute("sending", reading.sendings(id, account).get(0));
        model.addAttribute("reasons", this.reasons.all());
        model.addAttribute("given", this.reasons.of(view.submission()));
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "names",
                people.names(view.conditions().stream()
                        .flatMap(one -> Stream.ofNullable(one.by()))
                        .collect(Collectors.toSet())));
        return "dossier/screening";
    }
}
