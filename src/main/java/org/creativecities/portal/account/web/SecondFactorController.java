package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.QrCode;
import org.creativecities.portal.account.signin.SecondFactors;
import org.creativecities.portal.account.signin.SignIns;
import org.creativecities.portal.action.NotAllowedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting up and giving up one's second factor; both ask for the password again. */
@Controller
class SecondFactorController {

    private static final String PAGE = "account/second-factor";

    private final SecondFactors factors;
    private final SignIns signIns;
    private final AccountPage page;

    SecondFactorController(SecondFactors factors, SignIns signIns, AccountPage page) {
        this.factors = factors;
        this.signIns = signIns;
        this.page = page;
    }

    @GetMapping("/account/second-factor")
    String show(@CurrentAccount Account account, @ModelAttribute("form") CodeForm form, Model model) {
        var present = factors.present(account.id());
        model.addAttribute("present", present);
        model.addAttribute("needed", page.needed(account));
        if (!present) {
            if (form.getSecret().isEmpty()) {
                form.setSecret(SecondFactors.newSecret());
            }
            model.addAttribute("qr", QrCode.ofSecret(form.getSecret(), account.email()));
        }
        return PAGE;
    }

    @PostMapping("/account/second-factor")
    String setUp(
            @CurrentAccount Account account,
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            @RequestParam(name = "password", defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!signIns.confirm(account.id(), password, Clients.of(request))) {
            errors.rejectValue("code", "account.password.current-wrong");
        } else {
            var codes = factors.setUp(account.id(), form.getSecret(), form.getCode());
            if (codes.isPresent()) {
                model.addAttribute("next", "/account");
                model.addAttribute("codes", codes.get());
                return "account/recovery-codes";
            }
            errors.rejectValue("code", "account.second-step.wrong");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(account, form, model);
    }

    @PostMapping("/account/second-factor/removal")
    String remove(
            @CurrentAccount Account account,
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            @RequestParam(name = "password", defaultValue = "") String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (page.needed(account)) {
            throw new NotAllowedException("account.refused.second-factor-needed");
        }
        if (!signIns.confirm(account.id(), password, Clients.of(request))) {
            errors.rejectValue("code", "account.password.current-wrong");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(account, form, model);
        }
        factors.remove(account.id());
        redirect.addFlashAttribute("notice", "account.second-factor.removed");
        return "redirect:/account";
    }
}
