package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.tie.Lessons;
import org.creativecities.portal.tie.ObstacleKind;
import org.creativecities.portal.tie.Obstacles;
import org.creativecities.portal.tie.PartnerCities;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Obstacles with what was tried against them, and lessons that surface when a new case is near. */
@Controller
@RequestMapping("/office/ties")
class LessonsController {

    private static final String LESSONS = "/office/ties/lessons";
    private static final String OBSTACLES = "/office/ties/obstacles";

    private final Lessons lessons;
    private final Obstacles obstacles;
    private final PartnerCities partners;
    private final Cities cities;
    private final TieWords words;
    private final Format format;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    LessonsController(
            Lessons lessons,
            Obstacles obstacles,
            PartnerCities partners,
            Cities cities,
            TieWords words,
            Format format,
            OneTimeKeys keys,
            MessageSource messages) {
        this.lessons = lessons;
        this.obstacles = obstacles;
        this.partners = partners;
        this.cities = cities;
        this.words = words;
        this.format = format;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping("/lessons")
    String lessons(@CurrentAccount Account account, Model model) {
        model.addAttribute("form", new KeptForm());
        return lessonsPage(account, model);
    }

    @PostMapping("/lessons")
    String write(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") KeptForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var reader = new FormReader(errors, messages, "tie.form");
        var page = lessonsPage(account, model);
        var says = reader.lines("says", form.getSays(), 10, 1000);
        var saysEn = reader.linesOrNone("saysEn", form.getSaysEn(), 1000);
        var restsOn = reader.line("restsOn", form.getRestsOn(), 3, 1000);
        var url = reader.address("url", form.getUrl());
        var country = chosen("country", form.getCountry(), countries(), reader);
        var field = chosen("field", form.getField(), fields(), reader);
        var kind = chosen("obstacle", form.getObstacle(), kinds(), reader);
        if (saysEn != null && saysEn.length() < 10) {
            reader.wrong("saysEn", "too-short", 10);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page;
        }
        redirect.addFlashAttribute("notice", "tie.notice.lesson");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    lessons.write(
                            new Lessons.NewLesson(
                                    says,
                                    saysEn,
                                    restsOn,
                                    url,
                                    null,
                                    country,
                                    field,
                                    kind == null ? null : ObstacleKind.valueOf(kind),
                                    false),
                            account);
                    return LESSONS;
                });
    }

    @PostMapping("/lessons/{id}/{step}")
    String move(
            @PathVariable UUID id,
            @PathVariable String step,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "tie.notice.lesson-moved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    switch (step) {
                        case "approval" -> lessons.approve(id, account);
                        case "withdrawal" -> lessons.withdraw(id, account);
                        default -> throw new org.creativecities.portal.action.NotVisibleException();
                    }
                    return LESSONS;
                });
    }

    @GetMapping("/obstacles")
    String obstacles(@RequestParam(defaultValue = "") String kind, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new KeptForm());
        return obstaclesPage(kind, account, model);
    }

    @PostMapping("/obstacles")
    String add(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") KeptForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var page = obstaclesPage("", account, model);
        var reader = new FormReader(errors, messages, "tie.form");
        var kind = reader.choice("obstacle", form.getObstacle(), ObstacleKind.class);
        var level = reader.choice("level", form.getLevel(), Obstacles.Level.class);
        var title = reader.line("title", form.getTitle(), 5, 300);
        var says = reader.linesOrNone("says", form.getSays(), 2000);
        var seen = reader.numberOrNone("firstSeen", form.getFirstSeen(), 1900, 2100);
        var source = reader.line("source", form.getSource(), 3, 300);
        var url = reader.address("url", form.getUrl());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page;
        }
        redirect.addFlashAttribute("notice", "tie.notice.obstacle");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    obstacles.add(
                            new Obstacles.NewObstacle(
                                    kind,
                                    level,
                                    title,
                                    says,
                                    seen == null ? null : seen.intValue(),
                                    source,
                                    url,
                                    false),
                            account);
                    return OBSTACLES;
                });
    }

    @PostMapping("/obstacles/{id}/solutions")
    String solve(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") KeptForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var reader = new FormReader(errors, messages, "tie.form");
        var says = reader.line("says", form.getSays(), 5, 1000);
        var owner = reader.lineOrNone("owner", form.getOwner(), 200);
        var law = reader.lineOrNone("lawNeeded", form.getLawNeeded(), 500);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return obstaclesPage("", account, model);
        }
        redirect.addFlashAttribute("notice", "tie.notice.obstacle");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    obstacles.addSolution(id, says, owner, law, account);
                    return OBSTACLES;
                });
    }

    private String lessonsPage(Account account, Model model) {
        model.addAttribute("lessons", lessons.all());
        model.addAttribute("me", account.id());
        model.addAttribute("writes", account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT));
        model.addAttribute("countries", countries());
        model.addAttribute("fields", fields());
        model.addAttribute("kinds", kinds());
        return "tie/lessons";
    }

    private String obstaclesPage(String kind, Account account, Model model) {
        var chosen = Arrays.stream(ObstacleKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        model.addAttribute("obstacles", obstacles.all(chosen));
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", kinds());
        model.addAttribute("levels", words.options("tie.level.", Obstacles.Level.values()));
        model.addAttribute("writes", account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT));
        return "tie/obstacles";
    }

    private static @Nullable String chosen(String field, String typed, Map<String, String> options, FormReader reader) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!options.containsKey(typed)) {
            reader.wrong(field, "choice");
        }
        return typed;
    }

    private Map<String, String> kinds() {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.message("tie.form.any"));
        options.putAll(words.options("tie.obstacle.", ObstacleKind.values()));
        return options;
    }

    private Map<String, String> countries() {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.message("tie.form.any"));
        partners.countries().forEach(one -> options.put(one.iso2(), format.text(one.name())));
        return options;
    }

    private Map<String, String> fields() {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.message("tie.form.any"));
        cities.fields().forEach(one -> options.put(one.code(), format.text(one.name())));
        return options;
    }
}
