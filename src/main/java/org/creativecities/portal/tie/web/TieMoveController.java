package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.tie.NextStep;
import org.creativecities.portal.tie.TieAct;
import org.creativecities.portal.tie.TieDesk;
import org.creativecities.portal.tie.TieStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What moves a tie: a confirmed contact, a reason learned, a status set with a reason, a review, a formal act. */
@Controller
class TieMoveController {

    private static final String CONTACT = "contact";
    private static final String FINDING = "finding";

    /** What only the secretariat does, by the last part of the address. */
    private static final Map<String, TieAct> OFFICE = Map.of(
            "status", TieAct.OVERRIDE,
            "review", TieAct.REVIEW,
            "formal-act", TieAct.FORMAL_ACT);

    private final TieDesk desk;
    private final TieActPage page;
    private final DatabaseClock clock;
    private final Format format;

    TieMoveController(TieDesk desk, TieActPage page, DatabaseClock clock, Format format) {
        this.desk = desk;
        this.page = page;
        this.clock = clock;
        this.format = format;
    }

    @GetMapping({"/ties/{id}/contact", "/office/ties/{id}/contact"})
    String contact(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        var form = new MoveForm();
        form.setDay(format.shortDate(clock.today()));
        model.addAttribute("form", form);
        return page.form(id, TieAct.CONFIRM_CONTACT, CONTACT, account, request, model);
    }

    @PostMapping({"/ties/{id}/contact", "/office/ties/{id}/contact"})
    String confirmContact(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var shown = page.form(id, TieAct.CONFIRM_CONTACT, CONTACT, account, request, model);
        var day = page.reader(errors).day("day", form.getDay());
        if (errors.hasErrors() || day == null) {
            return page.failed(shown, response);
        }
        return page.done(
                id, "tie.notice.contact", account, key, request, redirect, () -> desk.confirmContact(id, day, account));
    }

    @GetMapping({"/ties/{id}/finding", "/office/ties/{id}/finding"})
    String finding(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        model.addAttribute("form", new MoveForm());
        return page.form(id, TieAct.ADD_FINDING, FINDING, account, request, model);
    }

    @PostMapping({"/ties/{id}/finding", "/office/ties/{id}/finding"})
    String find(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var shown = page.form(id, TieAct.ADD_FINDING, FINDING, account, request, model);
        var reader = page.reader(errors);
        if (!form.getSuccess().matches("SUCCESS|FAILURE")) {
            reader.wrong("success", "choice");
        }
        var says = reader.lines("reason", form.getReason(), 10, 2000);
        var source = reader.line("sourceTitle", form.getSourceTitle(), 3, 300);
        var url = reader.address("sourceUrl", form.getSourceUrl());
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        return page.done(
                id,
                "tie.notice.finding",
                account,
                key,
                request,
                redirect,
                () -> desk.find(id, "SUCCESS".equals(form.getSuccess()), says, source, url, false, account));
    }

    @GetMapping("/office/ties/{id}/moves/{move}")
    String move(
            @PathVariable UUID id,
            @PathVariable String move,
            @CurrentAccount Account account,
            HttpServletRequest request,
            Model model) {
        var form = new MoveForm();
        form.setVersion(desk.see(id, account).version());
        form.setDay(format.shortDate(clock.today()));
        model.addAttribute("form", form);
        return page.form(id, right(move), move, account, request, model);
    }

    @PostMapping("/office/ties/{id}/moves/{move}")
    String makeMove(
            @PathVariable UUID id,
            @PathVariable String move,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var shown = page.form(id, right(move), move, account, request, model);
        var work = work(id, move, form, page.reader(errors), account);
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        return page.done(id, "tie.notice." + move, account, key, request, redirect, work);
    }

    /** The rule's word holds again. */
    @PostMapping("/office/ties/{id}/computed-status")
    String takeBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        desk.about(id, TieAct.OVERRIDE, account);
        return page.done(
                id,
                "tie.notice.taken-back",
                account,
                key,
                request,
                redirect,
                () -> desk.takeBackOverride(id, version, account));
    }

    private Runnable work(UUID id, String move, MoveForm form, FormReader reader, Account account) {
        var reason = reader.lines("reason", form.getReason(), 10, 2000);
        switch (move) {
            case "status" -> {
                var status = reader.choice("status", form.getStatus(), TieStatus.class);
                return () -> desk.override(id, form.getVersion(), status, reason, account);
            }
            case "review" -> {
                var step = reader.choice("step", form.getStep(), NextStep.class);
                return () -> desk.review(id, step, reason, account);
            }
            default -> {
                var act = reader.choice("act", form.getAct(), TieDesk.FormalAct.class);
                var day = reader.day("day", form.getDay());
                var until = reader.dayOrNone("until", form.getUntil());
                return () -> desk.formalAct(id, act, day == null ? clock.today() : day, until, reason, account);
            }
        }
    }

    private static TieAct right(String move) {
        var right = OFFICE.get(move);
        if (right == null) {
            throw new NotVisibleException();
        }
        return right;
    }
}
