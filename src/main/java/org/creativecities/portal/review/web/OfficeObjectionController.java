package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Confirmation;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.review.QuotaBrokenException;
import org.creativecities.portal.review.objection.Objection;
import org.creativecities.portal.review.objection.Objections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat asks new readers about an objection, writes the answer, and a second person releases it. */
@Controller
@RequestMapping("/office/objections")
class OfficeObjectionController {

    private final Objections objections;
    private final ObjectionWords words;
    private final ReviewCards cards;
    private final People people;
    private final Confirmation confirmation;
    private final DatabaseClock clock;
    private final OneTimeKeys keys;

    OfficeObjectionController(
            Objections objections,
            ObjectionWords words,
            ReviewCards cards,
            People people,
            Confirmation confirmation,
            DatabaseClock clock,
            OneTimeKeys keys) {
        this.objections = objections;
        this.words = words;
        this.cards = cards;
        this.people = people;
        this.confirmation = confirmation;
        this.clock = clock;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        var all = objections.all(account);
        model.addAttribute("objections", all);
        model.addAttribute("today", clock.today());
        model.addAttribute(
                "named", cards.named(all.stream().map(Objection::dossier).collect(Collectors.toSet())));
        return "review/objections";
    }

    @GetMapping("/{dossier}")
    String show(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        return page(dossier, Map.of(), Map.of(), account, model);
    }

    @PostMapping("/{dossier}/readers")
    String ask(
            @PathVariable UUID dossier,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        objections.find(dossier, account);
        var reader = objections.candidates(dossier, account).keySet().stream()
                .filter(one -> one.toString().equals(sent.get("reader")))
                .findFirst()
                .orElse(null);
        if (reader == null) {
            response.setStatus(422);
            return page(dossier, sent, Map.of("reader", words.say("review.objection.choose")), account, model);
        }
        return done(
                dossier,
                "review.objection.asked",
                key,
                account,
                redirect,
                () -> objections.ask(dossier, reader, version, account));
    }

    @PostMapping("/{dossier}")
    String prepare(
            @PathVariable UUID dossier,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        objections.find(dossier, account);
        var problems = new LinkedHashMap<String, String>();
        var reasons = words.text(sent, "reasons", 6000, problems);
        var answer = sent.getOrDefault("answer", "");
        var after = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(answer))
                .findFirst()
                .orElse(null);
        if (after == null && !answer.equals("UPHELD")) {
            problems.put("answer", words.say("review.objection.choose"));
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(dossier, sent, problems, account, model);
        }
        var override = TextRules.lines(sent.getOrDefault("override", ""));
        try {
            return done(
                    dossier,
                    "review.objection.prepared",
                    key,
                    account,
                    redirect,
                    () -> objections.prepare(
                            dossier, after, reasons, override.length() > 4000 ? null : override, version, account));
        } catch (QuotaBrokenException broken) {
            problems.put("override", words.say("review.decision.broken." + broken.rule()));
        } catch (NotAllowedException refused) {
            problems.put("answer", words.say(refused.messageKey()));
        }
        response.setStatus(422);
        return page(dossier, sent, problems, account, model);
    }

    @PostMapping("/{dossier}/release")
    String release(
            @PathVariable UUID dossier,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return done(dossier, "review.objection.released", key, account, redirect, () -> {
            confirmation.require(account, request);
            objections.release(dossier, version, account);
        });
    }

    private String done(
            UUID dossier,
            String notice,
            @Nullable String key,
            Account account,
            RedirectAttributes redirect,
            Runnable act) {
        var address = keys.once(account.id(), key, () -> {
            act.run();
            return "/office/objections/" + dossier;
        });
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + address;
    }

    private String page(
            UUID dossier, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        var objection = objections.find(dossier, account);
        var keeps = account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)
                && objection.status().open();
        var answers = new LinkedHashMap<String, String>();
        answers.put("UPHELD", words.say("review.objection.verdict.UPHELD"));
        for (var outcome : Outcome.values()) {
            if (outcome != objection.before()) {
                answers.put(
                        outcome.name(), words.say("review.objection.becomes", words.say("review.outcome." + outcome)));
            }
        }
        var readers = new LinkedHashMap<String, String>();
        if (keeps) {
            objections.candidates(dossier, account).forEach((id, name) -> readers.put(id.toString(), name));
        }
        model.addAttribute("objection", objection);
        model.addAttribute("named", cards.named(dossier));
        model.addAttribute("keeps", keeps);
        model.addAttribute("asks", keeps && objection.status() != Objection.Status.PREPARED);
        model.addAttribute("answers", answers);
        model.addAttribute("readers", readers);
        model.addAttribute("releases", Objections.mayRelease(account, objection));
        model.addAttribute(
                "late", objection.status().open() && objection.dueOn().isBefore(clock.today()));
        model.addAttribute("names", people.names(persons(objection)));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "review/office-objection";
    }

    private static HashSet<UUID> persons(Objection objection) {
        var persons = new HashSet<UUID>();
        objection.opinions().forEach(one -> persons.add(one.reviewer()));
        Stream.of(objection.filedBy(), objection.preparedBy(), objection.releasedBy())
                .filter(Objects::nonNull)
                .forEach(persons::add);
        return persons;
    }
}
