package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.creativecities.portal.account.people.Credentials;
import org.creativecities.portal.account.people.PasswordResets;
import org.creativecities.portal.account.signin.SignIns;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A forgotten password: asking for a link, and using it. */
@Controller
class PasswordResetController {

    private final PasswordResets resets;
    private final Credentials credentials;
    private final SignIns signIns;
    private final Arrival arrival;

    PasswordResetController(PasswordResets resets, Credentials credentials, SignIns signIns, Arrival arrival) {
        this.resets = resets;
        this.credentials = credentials;
        this.signIns = signIns;
        this.arrival = arrival;
    }

    @GetMapping("/password-reset")
    String page(@ModelAttribute("form") SignInForm form, CsrfToken token) {
        token.getToken();
        return "account/password-reset";
    }

    @PostMapping("/password-reset")
    String ask(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!Emails.isOne(form.getEmail())) {
            errors.rejectValue("email", "account.email.wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "account/password-reset";
        }
        resets.ask(form.getEmail(), Clients.of(request));
        return "redirect:/password-reset?asked";
    }

    @GetMapping("/password-reset/{secret}")
    String choose(
            @PathVariable String secret, @ModelAttribute("form") PasswordForm form, Model model, CsrfToken token) {
        token.getToken();
        model.addAttribute("secret", secret);
        model.addAttribute("usable", resets.owner(secret).isPresent());
        return "account/new-password";
    }

    @PostMapping("/password-reset/{secret}")
    String change(
            @PathVariable String secret,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var owner = resets.owner(secret).orElseThrow(NotVisibleException::new);
        PasswordForm.reject(errors, credentials.problems(owner, form.getPassword()));
        if (errors.hasErrors()) {
            model.addAttribute("secret", secret);
            model.addAttribute("usable", true);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "account/new-password";
        }
        var person = resets.use(secret, form.getPassword()).orElseThrow(NotVisibleException::new);
        return "redirect:" + arrival.after(signIns.next(person), "", request);
    }
}
