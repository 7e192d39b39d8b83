package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.workshop.FollowUp;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopPolicy;
import org.creativecities.portal.workshop.WorkshopStatus;
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

/** What is left to do within an hour of the end, and the survey with its results. */
@Controller
@RequestMapping("/office/workshops/{id}")
class AfterwardsController {

    private static final int MOST = 8;

    private final WorkshopDesk desk;
    private final FollowUp followUp;
    private final Surveys surveys;
    private final OfficeWorkshopPage page;
    private final People people;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    AfterwardsController(
            WorkshopDesk desk,
            FollowUp followUp,
            Surveys surveys,
            OfficeWorkshopPage page,
            People people,
            MessageSource messages,
            OneTimeKeys keys) {
        this.desk = desk;
        this.followUp = followUp;
        this.surveys = surveys;
        this.page = page;
        this.people = people;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping("/follow-up")
    String steps(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var workshop = desk.see(id, account);
        page.head(workshop, account, model);
        var lines = followUp.of(id, account);
        model.addAttribute("lines", lines);
        model.addAttribute("held", workshop.status() == WorkshopStatus.HELD);
        model.addAttribute("marks", WorkshopPolicy.isOffice(account));
        model.addAttribute(
                "names",
                people.names(lines.stream()
                        .map(FollowUp.Line::by)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return "workshop/office/follow-up";
    }

    @PostMapping("/follow-up/{step}")
    String mark(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "true") boolean done,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        FollowUp.Step which;
        try {
            which = FollowUp.Step.valueOf(step.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
        redirect.addFlashAttribute("notice", "workshop.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    followUp.mark(id, which, done, account);
                    return "/office/workshops/" + id + "/follow-up";
                });
    }

    @GetMapping("/survey")
    String survey(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var filled = new LinkedHashMap<String, String>();
        var at = 0;
        for (var question : surveys.usual()) {
            filled.put("kind-" + at, question.kind().name());
            filled.put("labelFa-" + at, question.label().fa());
            filled.put("labelEn-" + at++, String.valueOf(question.label().en()));
        }
        filled.put("anonymous", "true");
        return show(id, filled, Map.of(), account, model);
    }

    @PostMapping("/survey")
    String open(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        desk.see(id, account);
        var problems = new LinkedHashMap<String, String>();
        var questions = new ArrayList<SurveyQuestion>();
        for (var at = 0; at < MOST; at++) {
            var fa = TextRules.line(sent.getOrDefault("labelFa-" + at, ""));
            var en = TextRules.line(sent.getOrDefault("labelEn-" + at, ""));
            if (fa.isEmpty() && en.isEmpty()) {
                continue;
            }
            if (fa.isEmpty()
                    || en.isEmpty()
                    || fa.length() > 300
                    || en.length() > 300
                    || !TextRules.isStorable(fa + en)) {
                problems.put("labelFa-" + at, say("workshop.survey.label"));
            }
            var kind = "TEXT".equals(sent.get("kind-" + at)) ? SurveyQuestion.Kind.TEXT : SurveyQuestion.Kind.SCALE;
            questions.add(new SurveyQuestion(UUID.randomUUID(), kind, new Bilingual(fa, en)));
        }
        var closes = DateInput.parse(sent.getOrDefault("closesOn", "")).orElse(null);
        if (closes == null) {
            problems.put("closesOn", say("workshop.survey.day"));
        }
        if (questions.isEmpty()) {
            problems.put("labelFa-0", say("workshop.survey.label"));
        }
        if (closes == null || !problems.isEmpty()) {
            response.setStatus(422);
            return show(id, sent, problems, account, model);
        }
        redirect.addFlashAttribute("notice", "workshop.survey.opened");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    surveys.open(id, sent.containsKey("anonymous"), closes, questions, account);
                    return "/office/workshops/" + id + "/survey";
                });
    }

    private String show(UUID id, Map<String, String> sent, Map<String, String> problems, Account account, Model model) {
        var workshop = desk.see(id, account);
        page.head(workshop, account, model);
        var survey = surveys.of(id).orElse(null);
        model.addAttribute("survey", survey);
        model.addAttribute("results", survey == null ? null : surveys.results(id, account));
        model.addAttribute("opens", WorkshopPolicy.isOffice(account) && workshop.status() == WorkshopStatus.HELD);
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : SurveyQuestion.Kind.values()) {
            kinds.put(kind.name(), say("workshop.survey.kind." + kind));
        }
        model.addAttribute("kinds", kinds);
        // What is filled, and one row more.
        var rows = 1
                + java.util.stream.IntStream.range(0, MOST)
                        .filter(at -> !sent.getOrDefault("labelFa-" + at, "").isBlank())
                        .max()
                        .orElse(-1);
        model.addAttribute("rows", Math.min(MOST, rows + 1));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "workshop/office/survey";
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
