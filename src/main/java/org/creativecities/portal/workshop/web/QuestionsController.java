package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.workshop.RegistrationAnswers;
import org.creativecities.portal.workshop.RegistrationQuestion;
import org.creativecities.portal.workshop.WorkshopAction;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the registration form of a workshop asks beside name and post. A choice is a line: Persian | English | places. */
@Controller
@RequestMapping("/office/workshops/{id}/questions")
class QuestionsController {

    private static final int MOST = 8;
    private static final int EMPTY = 2;
    private static final int LONGEST = 200;
    private static final int GREATEST = 5000;

    private final WorkshopDesk desk;
    private final RegistrationAnswers answers;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    QuestionsController(WorkshopDesk desk, RegistrationAnswers answers, MessageSource messages, OneTimeKeys keys) {
        this.desk = desk;
        this.answers = answers;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        desk.about(id, WorkshopAction.EDIT, account);
        var filled = new LinkedHashMap<String, String>();
        var at = 0;
        for (var question : answers.questions(id)) {
            filled.put("labelFa-" + at, question.label().fa());
            filled.put("labelEn-" + at, String.valueOf(question.label().en()));
            filled.put("required-" + at, question.required() ? "true" : "");
            filled.put(
                    "choices-" + at,
                    String.join(
                            "\n", question.choices().stream().map(this::line).toList()));
            at++;
        }
        return page(id, Math.min(MOST, at + EMPTY), filled, Map.of(), account, model);
    }

    private String line(RegistrationQuestion.Choice choice) {
        var line = choice.label().fa() + " | " + choice.label().en();
        return choice.places() == null ? line : line + " | " + choice.places();
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        desk.about(id, WorkshopAction.EDIT, account);
        var problems = new LinkedHashMap<String, String>();
        var questions = new ArrayList<RegistrationQuestion>();
        for (var at = 0; at < MOST; at++) {
            var fa = TextRules.line(sent.getOrDefault("labelFa-" + at, ""));
            var en = TextRules.line(sent.getOrDefault("labelEn-" + at, ""));
            var lines = sent.getOrDefault("choices-" + at, "");
            if (fa.isEmpty() && en.isEmpty() && lines.isBlank()) {
                continue;
            }
            check("labelFa-" + at, fa, problems);
            check("labelEn-" + at, en, problems);
            var choices = choices("choices-" + at, lines, problems);
            questions.add(new RegistrationQuestion(
                    UUID.randomUUID(), new Bilingual(fa, en), sent.containsKey("required-" + at), choices));
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(id, MOST, sent, problems, account, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    desk.rewriteQuestions(id, questions, account);
                    return "/office/workshops/" + id + "/questions";
                });
    }

    private void check(String field, String text, Map<String, String> problems) {
        if (text.isEmpty()) {
            problems.put(field, say("workshop.questions.missing"));
        } else if (text.length() > LONGEST || !TextRules.isStorable(text)) {
            problems.put(field, say("workshop.questions.long"));
        }
    }

    private List<RegistrationQuestion.Choice> choices(String field, String lines, Map<String, String> problems) {
        var choices = new ArrayList<RegistrationQuestion.Choice>();
        for (var line : lines.lines().filter(one -> !one.isBlank()).limit(20).toList()) {
            var parts = line.split("\\|", -1);
            var fa = TextRules.line(parts[0]);
            var en = parts.length > 1 ? TextRules.line(parts[1]) : "";
            var typed = parts.length > 2 ? parts[2].strip() : "";
            var places = NumberInput.parse(typed)
                    .filter(number -> number.scale() <= 0 && number.signum() > 0 && number.intValue() <= GREATEST)
                    .map(number -> number.intValue())
                    .orElse(null);
            var wrong = fa.isEmpty() || en.isEmpty() || fa.length() > LONGEST || en.length() > LONGEST;
            if (wrong || (!typed.isEmpty() && places == null) || !TextRules.isStorable(fa + en)) {
                problems.put(field, say("workshop.questions.line"));
            }
            choices.add(new RegistrationQuestion.Choice(UUID.randomUUID(), new Bilingual(fa, en), places, null));
        }
        return choices;
    }

    private String page(
            UUID id, int rows, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        var workshop = desk.see(id, account);
        model.addAttribute("workshop", workshop);
        model.addAttribute("questions", answers.questions(id));
        model.addAttribute("fixed", workshop.status() != WorkshopStatus.DRAFT);
        model.addAttribute("rows", rows);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "workshop/office/questions";
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
