package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.review.calibration.Calibration;
import org.creativecities.portal.review.calibration.Calibrations;
import org.creativecities.portal.review.statistics.Sample;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer's trial sheet on the sample, and afterwards how far all are apart. */
@Controller
@RequestMapping("/reviews/calibrations/{id}")
class CalibrationController {

    private final Calibrations calibrations;
    private final Calls calls;
    private final OneTimeKeys keys;

    CalibrationController(Calibrations calibrations, Calls calls, OneTimeKeys keys) {
        this.calibrations = calibrations;
        this.calls = calls;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var calibration = calibrations.find(id, account);
        var own = calibrations.own(id, account);
        var rubric = rubric(calibration);
        model.addAttribute("calibration", calibration);
        model.addAttribute("own", own);
        model.addAttribute("rubric", rubric);
        model.addAttribute("dossier", calibrations.sample(calibration));
        model.addAttribute("marks", new Marks(List.of()));
        model.addAttribute("mayQuote", false);
        if (own.isIn()) {
            var sheets = calibrations.handedIn(id);
            model.addAttribute("samples", samples(rubric, sheets));
            model.addAttribute("count", sheets.size());
        }
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", own.scores());
        }
        return "review/calibration";
    }

    /** The scores of all handed-in sheets by criterion. */
    static Map<String, Sample> samples(Rubric rubric, List<Calibration.Sheet> sheets) {
        var samples = new LinkedHashMap<String, Sample>();
        rubric.criteria()
                .forEach(criterion -> samples.put(
                        criterion.code(),
                        Sample.of(sheets.stream()
                                .map(sheet -> sheet.scores().get(criterion.code()))
                                .filter(value -> value != null)
                                .map(Integer::doubleValue)
                                .toList())));
        return samples;
    }

    @PostMapping
    String write(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "save") String act,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var calibration = calibrations.find(id, account);
        var scores = new LinkedHashMap<String, Integer>();
        for (var criterion : rubric(calibration).criteria()) {
            var typed = Digits.toLatin(fields.getOrDefault("score-" + criterion.code(), ""))
                    .strip();
            if (typed.matches("[0-5]")) {
                scores.put(criterion.code(), Integer.parseInt(typed));
            }
        }
        var submit = act.equals("submit");
        var open = rubric(calibration).criteria().stream()
                .anyMatch(criterion -> !criterion.optional() && !scores.containsKey(criterion.code()));
        var problem = submit && open ? "review.calibration.open-criteria" : null;
        if (problem == null) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    calibrations.write(id, scores, submit, version, account);
                    return "/reviews/calibrations/" + id;
                });
                redirect.addFlashAttribute("notice", submit ? "review.notice.calibrated" : "review.notice.saved");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                problem = conflict.messageKey();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        model.addAttribute("typed", scores);
        return show(id, account, model);
    }

    private Rubric rubric(Calibration calibration) {
        return calls.rubric(calls.find(calibration.call()).orElseThrow().rubric());
    }
}
