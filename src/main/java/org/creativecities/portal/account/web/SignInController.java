package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.DemoSignIns;
import org.creativecities.portal.account.signin.Outcome.Step;
import org.creativecities.portal.account.signin.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The first step of signing in. */
@Controller
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final SignIns signIns;
    private final Arrival arrival;
    private final ObjectProvider<DemoSignIns> demo;

    SignInController(SignIns signIns, Arrival arrival, ObjectProvider<DemoSignIns> demo) {
        this.signIns = signIns;
        this.arrival = arrival;
        this.demo = demo;
    }

    @ModelAttribute("demo")
    List<DemoSignIns.DemoSignIn> demo() {
        var signIns = demo.getIfAvailable();
        return signIns == null ? List.of() : signIns.all();
    }

    @GetMapping("/sign-in")
    String page(@ModelAttribute("form") SignInForm form, @CurrentAccount @Nullable Account account, CsrfToken token) {
        if (account != null) {
            return "redirect:" + arrival.place(account, form.getTo());
        }
        token.getToken();
        return PAGE;
    }

    @PostMapping("/sign-in")
    String signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = signIns.attempt(form.getEmail(), form.getPassword(), Clients.of(request));
        if (outcome.step() == Step.TOO_MANY) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader("Retry-After", "900");
            model.addAttribute("tooMany", true);
            return PAGE;
        }
        if (outcome.step() == Step.REFUSED) {
            errors.rejectValue("email", "account.sign-in.refused");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        return "redirect:" + arrival.after(outcome, Objects.requireNonNullElse(form.getTo(), ""), request);
    }
}
