package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.QrCode;
import org.creativecities.portal.account.people.Credentials;
import org.creativecities.portal.account.session.Sessions;
import org.creativecities.portal.account.signin.SecondFactors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step of signing in: a code, or setting the second factor up where a role needs one. */
@Controller
class SecondStepController {

    private static final String PAGE = "account/second-step";

    private final Sessions sessions;
    private final SecondFactors factors;
    private final Credentials credentials;
    private final Arrival arrival;

    SecondStepController(Sessions sessions, SecondFactors factors, Credentials credentials, Arrival arrival) {
        this.sessions = sessions;
        this.factors = factors;
        this.credentials = credentials;
        this.arrival = arrival;
    }

    @GetMapping("/sign-in/second-step")
    String page(@ModelAttribute("form") CodeForm form, Model model, HttpServletRequest request) {
        return sessions.half(request).map(person -> show(person, form, model)).orElse("redirect:/sign-in?ended");
    }

    @PostMapping("/sign-in/second-step")
    String enter(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var half = sessions.half(request);
        if (half.isEmpty()) {
            return "redirect:/sign-in?ended";
        }
        var person = half.get();
        var to = Arrival.wish(request);
        if (factors.present(person)) {
            if (factors.accept(person, form.getCode(), Clients.of(request))) {
                return "redirect:" + arrival.signIn(person, null, true, to, request);
            }
        } else {
            var recovery = factors.setUp(person, form.getSecret(), form.getCode());
            if (recovery.isPresent()) {
                model.addAttribute("next", arrival.signIn(person, null, true, to, request));
                model.addAttribute("codes", recovery.get());
                return "account/recovery-codes";
            }
        }
        errors.rejectValue("code", "account.second-step.wrong");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(person, form, model);
    }

    private String show(UUID person, CodeForm form, Model model) {
        var present = factors.present(person);
        model.addAttribute("enrolment", !present);
        if (!present) {
            if (form.getSecret().isEmpty()) {
                form.setSecret(SecondFactors.newSecret());
            }
            var email = credentials.profile(person).email();
            model.addAttribute("qr", QrCode.ofSecret(form.getSecret(), email));
        }
        return PAGE;
    }
}
