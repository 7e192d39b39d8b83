package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallAction;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallExtensions;
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

/** Moving the end of a call: for all, for one city, or by opening it again. Each needs a reason. */
@Controller
@RequestMapping("/office/calls/{id}")
class CallDeadlineController {

    private final CallDesk desk;
    private final CallExtensions extensions;
    private final CallDeadlines deadlines;
    private final OneTimeKeys keys;

    CallDeadlineController(CallDesk desk, CallExtensions extensions, CallDeadlines deadlines, OneTimeKeys keys) {
        this.desk = desk;
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.keys = keys;
    }

    @GetMapping("/postponement")
    String askPostponement(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return deadlines.ask("postponement", desk.about(id, CallAction.POSTPONE, account), model);
    }

    @PostMapping("/postponement")
    String postpone(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") DeadlineForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var call = desk.about(id, CallAction.POSTPONE, account);
        var closes = deadlines.read(form, errors, call.closesAt(), false);
        if (closes == null) {
            return again("postponement", id, CallAction.POSTPONE, account, model, response);
        }
        redirect.addFlashAttribute("notice", "call.notice.postponed");
        return act(id, account, key, () -> desk.postpone(id, form.getVersion(), closes, form.getReason(), account));
    }

    @GetMapping("/reopening")
    String askReopening(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return deadlines.ask("reopening", desk.about(id, CallAction.REOPEN, account), model);
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") DeadlineForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var closes = deadlines.read(form, errors, Instant.EPOCH, false);
        if (closes == null) {
            return again("reopening", id, CallAction.REOPEN, account, model, response);
        }
        redirect.addFlashAttribute("notice", "call.notice.reopened");
        return act(id, account, key, () -> desk.reopen(id, form.getVersion(), closes, form.getReason(), account));
    }

    @GetMapping("/extensions/new")
    String askExtension(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return deadlines.ask("extension", desk.about(id, CallAction.EXTEND, account), model);
    }

    @PostMapping("/extensions")
    String extend(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") DeadlineForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var call = desk.about(id, CallAction.EXTEND, account);
        var closes = deadlines.read(form, errors, call.closesAt(), true);
        if (closes == null) {
            return again("extension", id, CallAction.EXTEND, account, model, response);
        }
        redirect.addFlashAttribute("notice", "call.notice.extension-asked");
        return act(
                id,
                account,
                key,
                () -> extensions.ask(
                        id, form.getMunicipality(), closes, form.getReason(), form.getLetterNumber(), account));
    }

    private String again(
            String act, UUID id, CallAction action, Account account, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return deadlines.page(act, desk.about(id, action, account), model);
    }

    private String act(UUID id, Account account, @Nullable String key, Runnable move) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    move.run();
                    return "/office/calls/" + id;
                });
    }
}
