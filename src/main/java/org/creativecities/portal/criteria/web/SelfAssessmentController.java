package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.Assessment;
import org.creativecities.portal.criteria.Practices;
import org.creativecities.portal.criteria.SelfAssessments;
import org.creativecities.portal.localization.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city's own assessment: started, filled in, finished, compared with the one before. */
@Controller
@RequestMapping("/self-assessments")
class SelfAssessmentController {

    private static final int LONGEST = 2000;

    private final SelfAssessments assessments;
    private final Practices practices;
    private final Choices choices;
    private final OneTimeKeys keys;

    SelfAssessmentController(SelfAssessments assessments, Practices practices, Choices choices, OneTimeKeys keys) {
        this.assessments = assessments;
        this.practices = practices;
        this.choices = choices;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        var mine = assessments.mine(account);
        model.addAttribute("assessments", mine);
        model.addAttribute(
                "mayStart", SelfAssessments.mayWrite(account) && mine.stream().allMatch(Assessment::finished));
        return "criteria/assessments";
    }

    @PostMapping
    String start(@CurrentAccount Account account, @RequestParam(name = "_key", required = false) @Nullable String key) {
        return "redirect:" + keys.once(account.id(), key, () -> "/self-assessments/" + assessments.start(account));
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var assessment = assessments.find(id, account);
        return shown(assessment, account, Map.of(), Map.of(), model);
    }

    @PostMapping("/{id}")
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "save") String act,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var assessment = assessments.find(id, account);
        var typed = sent.toSingleValueMap();
        var problems = new LinkedHashMap<String, String>();
        var given = given(assessment, typed, problems);
        var finish = act.equals("finish");
        if (finish) {
            given.forEach((clause, said) -> {
                if (said.grade() == null) {
                    problems.put("grade-" + clause, choices.word("criteria.assessment.grade.missing"));
                }
            });
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(assessment, account, typed, problems, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                assessments.save(id, version, given, finish, account);
                return "/self-assessments/" + id;
            });
            redirect.addFlashAttribute("notice", finish ? "criteria.notice.assessed" : "criteria.notice.saved");
            return "redirect:" + address;
        } catch (ConflictException conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict.messageKey());
            return shown(assessments.find(id, account), account, typed, problems, model);
        }
    }

    private Map<UUID, SelfAssessments.Given> given(
            Assessment assessment, Map<String, String> typed, Map<String, String> problems) {
        var given = new HashMap<UUID, SelfAssessments.Given>();
        for (var answer : assessment.answers()) {
            var id = answer.clause().id();
            var evidence = text("evidence-" + id, typed, problems);
            var gap = text("gap-" + id, typed, problems);
            var grade = typed.getOrDefault("grade-" + id, "");
            if (!grade.isEmpty() && !grade.matches("[0-4]")) {
                problems.put("grade-" + id, choices.word("criteria.assessment.grade.missing"));
            }
            given.put(
                    id,
                    new SelfAssessments.Given(
                            grade.matches("[0-4]") ? (Integer) Integer.parseInt(grade) : null, evidence, gap));
        }
        return given;
    }

    private String text(String name, Map<String, String> typed, Map<String, String> problems) {
        var raw = typed.getOrDefault(name, "");
        if (!TextRules.isStorable(raw) || raw.length() > LONGEST) {
            problems.put(name, choices.word("criteria.error.too-long"));
            return "";
        }
        return Typed.clean(raw);
    }

    private String shown(
            Assessment assessment,
            Account account,
            Map<String, String> typed,
            Map<String, String> problems,
            Model model) {
        var before = assessments.before(assessment, account).orElse(null);
        model.addAttribute("assessment", assessment);
        model.addAttribute("before", before);
        model.addAttribute("chart", SpiderChart.of(assessment, before));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        var ids = assessment.answers().stream().map(one -> one.clause().id()).toList();
        model.addAttribute("practices", practices.of(ids, account, false));
        model.addAttribute("writable", !assessment.finished() && SelfAssessments.mayWrite(account));
        return "criteria/assessment";
    }
}
