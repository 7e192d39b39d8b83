package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallAction;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.localization.Format;
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

/** When a draft becomes public by itself, and taking that back. */
@Controller
@RequestMapping("/office/calls/{id}")
class CallScheduleController {

    private final CallDesk desk;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;
    private final Format format;

    CallScheduleController(CallDesk desk, OneTimeKeys keys, DatabaseClock clock, Format format) {
        this.desk = desk;
        this.keys = keys;
        this.clock = clock;
        this.format = format;
    }

    @GetMapping("/schedule")
    String ask(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var call = desk.about(id, CallAction.PUBLISH, account);
        var form = new ScheduleForm();
        var when = call.publishAt();
        form.setPublishOn(when == null ? "" : format.shortDate(when));
        form.setPublishTime(when == null ? "" : format.time(when));
        form.setVersion(call.version());
        model.addAttribute("form", form);
        model.addAttribute("call", call);
        return "call/office/schedule";
    }

    @PostMapping("/schedule")
    String schedule(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") ScheduleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var call = desk.about(id, CallAction.PUBLISH, account);
        var answers = new Answers(errors, "call.schedule");
        var when = answers.moment("publishOn", form.getPublishOn(), "publishTime", form.getPublishTime());
        if (when != null && !when.isAfter(clock.now())) {
            answers.wrong("publishOn", "past");
        } else if (when != null && !when.isBefore(call.closesAt())) {
            answers.wrong("publishOn", "after-end");
        }
        if (answers.failed() || when == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("call", call);
            return "call/office/schedule";
        }
        redirect.addFlashAttribute("notice", "call.notice.scheduled");
        return act(id, account, key, () -> desk.schedule(id, form.getVersion(), when, account));
    }

    @PostMapping("/unscheduling")
    String unschedule(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.unscheduled");
        return act(id, account, key, () -> desk.unschedule(id, version, account));
    }

    private String act(UUID id, Account account, @Nullable String key, Runnable move) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    move.run();
                    return "/office/calls/" + id;
                });
    }
}
