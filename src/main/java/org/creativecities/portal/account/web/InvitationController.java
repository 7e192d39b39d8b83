package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.creativecities.portal.account.people.Invitations;
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

/** The way in for somebody who was invited: a welcome, then a first password. Looking at the link changes nothing. */
@Controller
class InvitationController {

    private static final String PAGE = "account/invitation";

    private final Invitations invitations;
    private final SignIns signIns;
    private final Arrival arrival;

    InvitationController(Invitations invitations, SignIns signIns, Arrival arrival) {
        this.invitations = invitations;
        this.signIns = signIns;
        this.arrival = arrival;
    }

    @GetMapping("/invitation/{secret}")
    String page(@PathVariable String secret, @ModelAttribute("form") PasswordForm form, Model model, CsrfToken token) {
        token.getToken();
        show(model, secret, invitations.find(secret).orElse(null));
        return PAGE;
    }

    @PostMapping("/invitation/{secret}/opening")
    String open(@PathVariable String secret) {
        invitations.open(secret);
        return "redirect:/invitation/{secret}";
    }

    @PostMapping("/invitation/{secret}")
    String accept(
            @PathVariable String secret,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var invited = invitations.find(secret).orElseThrow(NotVisibleException::new);
        PasswordForm.reject(errors, invitations.problems(invited, form.getPassword()));
        if (errors.hasErrors()) {
            show(model, secret, invited);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        var person = invitations.accept(secret, form.getPassword()).orElseThrow(NotVisibleException::new);
        return "redirect:" + arrival.after(signIns.next(person), "", request);
    }

    private static void show(
            Model model, String secret, Invitations.@org.jspecify.annotations.Nullable Invited invited) {
        model.addAttribute("secret", secret);
        model.addAttribute("invited", invited);
    }
}
