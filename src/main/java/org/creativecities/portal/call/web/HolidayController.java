package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Holiday;
import org.creativecities.portal.call.Holidays;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.localization.DateInput;
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

/** The holidays the calendars are counted over, with their sources; the administrator keeps them. */
@Controller
@RequestMapping("/office/calls/holidays")
class HolidayController {

    private static final int NAME = 200;

    private final Holidays holidays;
    private final Sources sources;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;

    HolidayController(Holidays holidays, Sources sources, OneTimeKeys keys, DatabaseClock clock) {
        this.holidays = holidays;
        this.sources = sources;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        var form = new HolidayForm();
        form.setStatus(LimitStatus.PROVISIONAL.name());
        model.addAttribute("form", form);
        return page(account, model);
    }

    @PostMapping
    String put(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") HolidayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var answers = new Answers(errors, "call.holiday");
        var day = DateInput.parse(form.getDay());
        if (day.isEmpty()) {
            answers.wrong("day", "date");
        }
        var name = answers.both("name", form.getNameFa(), form.getNameEn(), NAME);
        var source = sources.read(answers, form.getSourceFa(), form.getSourceEn(), form.getAsOf());
        if (answers.failed() || day.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, model);
        }
        redirect.addFlashAttribute("notice", "call.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    holidays.put(new Holiday(day.get(), name, sources.status(form.getStatus()), source, 0), account);
                    return "/office/calls/holidays";
                });
    }

    @PostMapping("/{day}")
    String remove(
            @PathVariable String day,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var which = day(day);
        redirect.addFlashAttribute("notice", "call.notice.holiday-removed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    holidays.remove(which, account);
                    return "/office/calls/holidays";
                });
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (java.time.format.DateTimeParseException notADay) {
            throw new NotVisibleException();
        }
    }

    private String page(Account account, Model model) {
        var today = clock.today();
        model.addAttribute("holidays", holidays.between(today.minusMonths(1), today.plusYears(3)));
        model.addAttribute("weekends", holidays.weekends());
        model.addAttribute("mayEdit", account.is(Role.ADMINISTRATOR));
        model.addAttribute("statuses", sources.statuses());
        return "call/office/holidays";
    }
}
