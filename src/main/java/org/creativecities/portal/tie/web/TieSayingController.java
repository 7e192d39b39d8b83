package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.tie.NewStatement;
import org.creativecities.portal.tie.Statement;
import org.creativecities.portal.tie.TieAct;
import org.creativecities.portal.tie.TieDesk;
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

/** What is said about a tie: a city asks for a correction, the secretariat answers, or adds a voice of its own. */
@Controller
class TieSayingController {

    private static final String CORRECTION = "correction";
    private static final String STATEMENT = "statement";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final TieDesk desk;
    private final TieActPage page;

    TieSayingController(TieDesk desk, TieActPage page) {
        this.desk = desk;
        this.page = page;
    }

    @GetMapping("/ties/{id}/correction")
    String correction(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        model.addAttribute("form", new StatementForm());
        return page.form(id, TieAct.ASK_CORRECTION, CORRECTION, account, request, model);
    }

    @PostMapping("/ties/{id}/correction")
    String ask(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var shown = page.form(id, TieAct.ASK_CORRECTION, CORRECTION, account, request, model);
        var said = read(form, page.reader(errors));
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        return page.done(
                id, "tie.notice.asked", account, key, request, redirect, () -> desk.askCorrection(id, said, account));
    }

    @GetMapping("/office/ties/{id}/statement")
    String statement(@PathVariable UUID id, @CurrentAccount Account account, HttpServletRequest request, Model model) {
        model.addAttribute("form", new StatementForm());
        return page.form(id, TieAct.ADD_STATEMENT, STATEMENT, account, request, model);
    }

    @PostMapping("/office/ties/{id}/statement")
    String say(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        var shown = page.form(id, TieAct.ADD_STATEMENT, STATEMENT, account, request, model);
        var reader = page.reader(errors);
        var said = read(form, reader);
        var origin = reader.choice("origin", form.getOrigin(), Statement.Origin.class);
        if (origin != Statement.Origin.SECRETARIAT && origin != Statement.Origin.PARTNER) {
            reader.wrong("origin", "choice");
        }
        if (errors.hasErrors()) {
            return page.failed(shown, response);
        }
        return page.done(
                id,
                "tie.notice.said",
                account,
                key,
                request,
                redirect,
                () -> desk.addStatement(id, said, origin, account));
    }

    /** The answer to one statement: accepted, refused or set aside, each with its reason. */
    @PostMapping("/office/ties/{id}/statements/{statement}/decision")
    String decide(
            @PathVariable UUID id,
            @PathVariable UUID statement,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        desk.about(id, TieAct.DECIDE, account);
        var why = org.creativecities.portal.localization.TextRules.lines(reason);
        if (why.length() < 10 || why.length() > 2000) {
            redirect.addFlashAttribute("problem", "tie.error.reason");
            return "redirect:/office/ties/" + id;
        }
        return page.done(id, "tie.notice.decided", account, key, request, redirect, () -> {
            switch (decision) {
                case "accept" -> desk.accept(id, statement, why, account);
                case "refuse" -> desk.refuse(id, statement, why, account);
                case "set-aside" -> desk.setAside(id, statement, why, account);
                default -> throw new NotVisibleException();
            }
        });
    }

    private static NewStatement read(StatementForm form, FormReader reader) {
        var year = reader.numberOrNone("signedYear", form.getSignedYear(), FIRST_YEAR, LAST_YEAR);
        return new NewStatement(
                reader.choice("tag", form.getTag(), Statement.Tag.class),
                year == null ? null : year.intValue(),
                reader.lines("note", form.getNote(), 10, 2000),
                reader.line("sourceTitle", form.getSourceTitle(), 3, 300),
                reader.address("sourceUrl", form.getSourceUrl()));
    }
}
