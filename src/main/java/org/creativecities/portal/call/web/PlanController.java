package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallPlan;
import org.creativecities.portal.call.CallPlans;
import org.creativecities.portal.call.CallPolicy;
import org.creativecities.portal.call.Holidays;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.DateTimeInput;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.NumberInput;
import org.jspecify.annotations.Nullable;
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

/** The calendar of a round, counted back from the day UNESCO wants the files. */
@Controller
@RequestMapping("/office/calls/{id}/plan")
class PlanController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST = 400;

    private final CallDesk desk;
    private final CallPlans plans;
    private final Holidays holidays;
    private final Sources sources;
    private final Format format;
    private final OneTimeKeys keys;

    PlanController(
            CallDesk desk, CallPlans plans, Holidays holidays, Sources sources, Format format, OneTimeKeys keys) {
        this.desk = desk;
        this.plans = plans;
        this.holidays = holidays;
        this.sources = sources;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var form = new PlanForm();
        form.setStatus(LimitStatus.PROVISIONAL.name());
        form.setMargin(format.number(5));
        form.setUnescoTime(format.digits("23:59"));
        CallPlan.USUAL.forEach((code, days) -> form.getStretches().put(code, format.number(days)));
        plans.of(id, account).ifPresent(plan -> {
            var paris = plan.unescoAt().atZone(PARIS);
            form.setUnescoOn(format.shortDate(paris.toLocalDate()));
            form.setUnescoTime(format.digits(paris.toLocalTime().toString()));
            form.setMargin(format.number(plan.margin()));
            form.setStatus(plan.status().name());
            form.setSourceFa(plan.source().text().fa());
            form.setSourceEn(SectionForms.en(plan.source().text()));
            form.setAsOf(sources.day(plan.source()));
            plan.stretches().forEach((code, days) -> form.getStretches().put(code, format.number(days)));
            form.setVersion(plan.version());
        });
        model.addAttribute("form", form);
        return page(id, account, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var answers = new Answers(errors, "call.plan");
        var day = DateInput.parse(form.getUnescoOn());
        if (day.isEmpty()) {
            answers.wrong("unescoOn", "date");
        }
        var time = DateTimeInput.time(form.getUnescoTime());
        if (time.isEmpty()) {
            answers.wrong("unescoTime", "time");
        }
        var margin = answers.number("margin", form.getMargin(), 0, 60);
        var stretches = new LinkedHashMap<String, Integer>();
        CallPlan.USUAL.forEach((code, usual) -> {
            if (!"DISPATCH".equals(code)) {
                var typed = NumberInput.parse(form.getStretches().getOrDefault(code, ""))
                        .map(number -> number.intValue())
                        .orElse(-1);
                if (typed < 0 || typed > MOST) {
                    answers.wrong("stretches", "number");
                }
                stretches.put(code, Math.max(0, Math.min(MOST, typed)));
            }
        });
        var source = sources.read(answers, form.getSourceFa(), form.getSourceEn(), form.getAsOf());
        if (answers.failed() || day.isEmpty() || time.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, model);
        }
        var at = day.get().atTime(time.get()).atZone(PARIS).toInstant();
        var plan = new CallPlan(at, sources.status(form.getStatus()), source, margin, stretches, form.getVersion());
        redirect.addFlashAttribute("notice", "call.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    plans.write(id, plan, account);
                    return "/office/calls/" + id + "/plan";
                });
    }

    private String page(UUID id, Account account, Model model) {
        model.addAttribute("call", desk.see(id, account));
        model.addAttribute("mayEdit", CallPolicy.mayCreate(account));
        model.addAttribute("codes", CallPlan.USUAL.keySet());
        model.addAttribute("statuses", sources.statuses());
        model.addAttribute("weekends", holidays.weekends());
        var plan = plans.of(id, account).orElse(null);
        model.addAttribute("plan", plan);
        var steps = plan == null ? List.<CallPlan.Step>of() : plans.steps(plan);
        model.addAttribute("steps", steps);
        model.addAttribute("holidays", plan == null ? List.of() : plans.holidays(steps, plan));
        return "call/office/plan";
    }
}
