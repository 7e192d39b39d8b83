package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.people.Credentials;
import org.creativecities.portal.account.session.MySessions;
import org.creativecities.portal.account.session.Sessions;
import org.creativecities.portal.account.signin.SignIns;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name and language, password, sessions, what happened. */
@Controller
class AccountController {

    private final AccountPage page;
    private final Credentials credentials;
    private final SignIns signIns;
    private final Sessions sessions;
    private final MySessions mySessions;

    AccountController(
            AccountPage page, Credentials credentials, SignIns signIns, Sessions sessions, MySessions mySessions) {
        this.page = page;
        this.credentials = credentials;
        this.signIns = signIns;
        this.sessions = sessions;
        this.mySessions = mySessions;
    }

    @GetMapping("/account")
    String show(@CurrentAccount Account account, Model model, HttpServletRequest request) {
        return page.show(account, model, request);
    }

    @PostMapping("/account")
    String change(
            @CurrentAccount Account account,
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(account, model, request);
        }
        credentials.callThemselves(
                account.id(), form.getNameFa(), form.getNameEn(), form.getLanguage(), form.seenVersion());
        redirect.addFlashAttribute("notice", "account.saved");
        return "redirect:/account";
    }

    @PostMapping("/account/password")
    String changePassword(
            @CurrentAccount Account account,
            @ModelAttribute("password") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!signIns.confirm(account.id(), form.getCurrent(), Clients.of(request))) {
            errors.rejectValue("current", "account.password.current-wrong");
        }
        PasswordForm.reject(errors, credentials.problems(account.id(), form.getPassword()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(account, model, request);
        }
        var secondFactor =
                sessions.current(request).map(now -> now.secondFactor()).orElse(false);
        credentials.changePassword(account.id(), form.getPassword());
        // All sessions have ended, this one too; whoever has just given both passwords gets a new one.
        sessions.begin(request, account.id(), account.acting().id(), secondFactor);
        redirect.addFlashAttribute("notice", "account.password.changed");
        return "redirect:/account";
    }

    @PostMapping("/account/sessions/ending")
    String endAll(@CurrentAccount Account account, HttpServletRequest request) {
        credentials.endSessions(account.id());
        sessions.end(request);
        return "redirect:/sign-in?left";
    }

    @PostMapping("/account/sessions/{handle}/ending")
    String endOne(@PathVariable String handle, @CurrentAccount Account account, RedirectAttributes redirect) {
        if (!mySessions.end(account.id(), handle)) {
            throw new NotVisibleException();
        }
        redirect.addFlashAttribute("notice", "account.sessions.ended");
        return "redirect:/account";
    }
}
