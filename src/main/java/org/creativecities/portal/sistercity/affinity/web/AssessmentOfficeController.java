package org.creativecities.portal.sistercity.affinity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.Dimension;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.creativecities.portal.sistercity.affinity.Measure;
import org.jspecify.annotations.Nullable;
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

/** What the secretariat does with an assessment: verify, adjust with a reason, record what bodies said at the gates. */
@Controller
@RequestMapping("/office/assessments/{id}")
class AssessmentOfficeController {

    private static final int MOST = 20;

    private final Assessments assessments;
    private final AssessmentPage page;
    private final AffinityWords words;

    AssessmentOfficeController(Assessments assessments, AssessmentPage page, AffinityWords words) {
        this.assessments = assessments;
        this.page = page;
        this.words = words;
    }

    @PostMapping("/evidence/{evidence}/judgement")
    String judge(
            @PathVariable UUID id,
            @PathVariable UUID evidence,
            @RequestParam(defaultValue = "") String judgement,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var here = "/office/assessments/" + id;
        var piece = assessments.see(id, account).evidence().stream()
                .filter(one -> one.id().equals(evidence))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var why = TextRules.lines(reason);
        var back = here + "/questions/" + piece.indicator();
        if ("refuse".equals(judgement) && (why.length() < 3 || why.length() > 1000)) {
            redirect.addFlashAttribute("problem", "affinity.error.reason");
            return "redirect:" + back;
        }
        return page.done(back, "affinity.notice.judged", account, key, redirect, () -> {
            switch (judgement) {
                case "verify" -> assessments.verifyEvidence(id, evidence, account);
                case "refuse" -> assessments.refuseEvidence(id, evidence, why, account);
                default -> throw new NotVisibleException();
            }
        });
    }

    @GetMapping("/dimensions/{dimension}")
    String adjustment(
            @PathVariable UUID id,
            @PathVariable String dimension,
            @CurrentAccount Account account,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("form", new GateForm());
        return adjustmentPage(id, dimension(dimension), account, request, model);
    }

    @PostMapping("/dimensions/{dimension}")
    String adjust(
            @PathVariable UUID id,
            @PathVariable String dimension,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") GateForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var moved = dimension(dimension);
        var shown = adjustmentPage(id, moved, account, request, model);
        var most = assessments.see(id, account).policy().mostAdjustment();
        var reader = page.reader(errors);
        var points = NumberInput.whole(form.getPoints())
                .filter(number -> Math.abs(number) <= Math.min(most, MOST))
                .orElse(null);
        if (points == null) {
            reader.wrong("points", "number", -most, most);
        }
        var reason = reader.lines("reason", form.getReason(), 20, 2000);
        if (errors.hasErrors() || points == null) {
            return page.failed(shown, response);
        }
        return page.done(
                "/office/assessments/" + id,
                "affinity.notice.adjusted",
                account,
                key,
                redirect,
                () -> assessments.adjust(id, moved, points.intValue(), reason, account));
    }

    @GetMapping("/gates/{gate}")
    String gate(
            @PathVariable UUID id,
            @PathVariable String gate,
            @CurrentAccount Account account,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("form", new GateForm());
        return gatePage(id, of(gate), account, request, model);
    }

    @PostMapping("/gates/{gate}")
    String say(
            @PathVariable UUID id,
            @PathVariable String gate,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") GateForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var asked = of(gate);
        var shown = gatePage(id, asked, account, request, model);
        var reader = page.reader(errors);
        var outcome = reader.choice("outcome", form.getOutcome(), GateOutcome.class);
        var body = reader.line("body", form.getBody(), 2, 200);
        var reason = reader.lines("reason", form.getReason(), 3, 1000);
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        return page.done(
                "/office/assessments/" + id,
                "affinity.notice.gate",
                account,
                key,
                redirect,
                () -> assessments.gate(id, asked, outcome, body, reason, account));
    }

    private String adjustmentPage(
            UUID id, Dimension dimension, Account account, HttpServletRequest request, Model model) {
        var assessment = page.fill(id, account, request, model);
        model.addAttribute("dimension", dimension);
        model.addAttribute(
                "result",
                (dimension.measure() == Measure.AFFINITY ? assessment.affinity() : assessment.readiness())
                        .of(dimension));
        model.addAttribute("title", words.message("affinity.adjust.title", words.name(dimension)));
        return "affinity/adjust";
    }

    private String gatePage(UUID id, Gate gate, Account account, HttpServletRequest request, Model model) {
        page.fill(id, account, request, model);
        model.addAttribute("gate", gate);
        model.addAttribute("outcomes", words.options("affinity.outcome.", GateOutcome.values()));
        model.addAttribute("title", words.message("affinity.gate." + gate));
        return "affinity/gate";
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    private static Gate of(String name) {
        return Arrays.stream(Gate.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }
}
