package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.workshop.Workshops;
import org.creativecities.portal.workshop.survey.SurveyQuestion;
import org.creativecities.portal.workshop.survey.Surveys;
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

/** What a participant answers about a workshop. */
@Controller
@RequestMapping("/workshops/{id}/survey")
class SurveyController {

    private static final int LONGEST = 2000;

    private final Workshops workshops;
    private final Surveys surveys;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    SurveyController(Workshops workshops, Surveys surveys, MessageSource messages, OneTimeKeys keys) {
        this.workshops = workshops;
        this.surveys = surveys;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page(id, Map.of(), Map.of(), account, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        surveys.standing(id, account);
        var survey = surveys.of(id).orElseThrow(NotVisibleException::new);
        var problems = new LinkedHashMap<String, String>();
        var given = new HashMap<UUID, Surveys.Given>();
        for (var question : survey.questions()) {
            var field = "answer-" + question.id();
            var typed = TextRules.lines(sent.getOrDefault(field, "")).strip();
            if (question.kind() == SurveyQuestion.Kind.SCALE) {
                if (typed.matches("[1-5]")) {
                    given.put(question.id(), new Surveys.Given(Integer.valueOf(typed), null));
                } else {
                    problems.put(field, say("workshop.survey.choose"));
                }
            } else if (typed.length() > LONGEST || !TextRules.isStorable(typed)) {
                problems.put(field, say("workshop.survey.long"));
            } else if (!typed.isEmpty()) {
                given.put(question.id(), new Surveys.Given(null, typed));
            }
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(id, sent, problems, account, model);
        }
        redirect.addFlashAttribute("notice", "workshop.survey.thanks");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    surveys.answer(id, given, account);
                    return "/workshops/" + id + "/survey";
                });
    }

    private String page(UUID id, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        model.addAttribute("standing", surveys.standing(id, account).name());
        model.addAttribute("workshop", workshops.find(id, account));
        model.addAttribute("survey", surveys.of(id).orElseThrow(NotVisibleException::new));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "workshop/survey";
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
