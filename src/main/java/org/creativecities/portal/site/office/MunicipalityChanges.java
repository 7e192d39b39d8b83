package org.creativecities.portal.site.office;

import java.util.function.Consumer;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.Municipalities;
import org.creativecities.portal.city.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting, renaming and merging municipalities: a form each. */
@Controller
class MunicipalityChanges {

    private static final String CORRECTION = "site/office/correction";
    private static final String RENAMING = "site/office/renaming";
    private static final String MERGER = "site/office/merger";

    private final Municipalities municipalities;
    private final Cities cities;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;

    MunicipalityChanges(Municipalities municipalities, Cities cities, OneTimeKeys keys, DatabaseClock clock) {
        this.municipalities = municipalities;
        this.cities = cities;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/office/municipalities/{code}/correction")
    String correction(@PathVariable String code, @CurrentAccount Account account, Model model) {
        blank(code, account, model);
        return CORRECTION;
    }

    @PostMapping("/office/municipalities/{code}/correction")
    ModelAndView correct(
            @PathVariable String code,
            @RequestParam(name = "_key") @Nullable String key,
            @ModelAttribute("form") MunicipalityForm form,
            BindingResult errors,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var municipality = changeable(code, account);
        var correction = form.correction(errors);
        if (correction == null) {
            return again(CORRECTION, municipality, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return act(
                CORRECTION,
                municipality,
                key,
                account,
                redirect,
                "site.municipality.corrected",
                by -> municipalities.correct(code, form.getVersion(), correction, by.id()));
    }

    @GetMapping("/office/municipalities/{code}/renaming")
    String renaming(@PathVariable String code, @CurrentAccount Account account, Model model) {
        blank(code, account, model);
        return RENAMING;
    }

    @PostMapping("/office/municipalities/{code}/renaming")
    ModelAndView rename(
            @PathVariable String code,
            @RequestParam(name = "_key") @Nullable String key,
            @ModelAttribute("form") MunicipalityForm form,
            BindingResult errors,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var municipality = changeable(code, account);
        form.checkNames(errors);
        form.checkDecision(errors, clock.today());
        if (errors.hasErrors()) {
            return again(RENAMING, municipality, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var day = form.day().orElseThrow();
        return act(
                RENAMING,
                municipality,
                key,
                account,
                redirect,
                "site.municipality.renamed",
                by -> municipalities.rename(code, form.getVersion(), form.fa(), form.en(), day, form.why(), by.id()));
    }

    @GetMapping("/office/municipalities/{code}/merger")
    String merger(@PathVariable String code, @CurrentAccount Account account, Model model) {
        blank(code, account, model);
        return MERGER;
    }

    @PostMapping("/office/municipalities/{code}/merger")
    ModelAndView merge(
            @PathVariable String code,
            @RequestParam(name = "_key") @Nullable String key,
            @ModelAttribute("form") MunicipalityForm form,
            BindingResult errors,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var municipality = changeable(code, account);
        form.checkDecision(errors, clock.today());
        var successor = cities.municipality(form.successorCode());
        if (successor
                .filter(found -> found.mergedInto() == null && !found.code().equals(code))
                .isEmpty()) {
            errors.rejectValue("successor", "city.municipality.no-successor");
        }
        if (errors.hasErrors()) {
            return again(MERGER, municipality, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var day = form.day().orElseThrow();
        return act(
                MERGER,
                municipality,
                key,
                account,
                redirect,
                "site.municipality.merged",
                by -> municipalities.merge(code, form.getVersion(), form.successorCode(), day, form.why(), by.id()));
    }

    private void blank(String code, Account account, Model model) {
        var municipality = changeable(code, account);
        model.addAttribute("municipality", municipality);
        model.addAttribute("form", MunicipalityForm.of(municipality));
    }

    private Municipality changeable(String code, Account account) {
        var municipality = cities.municipality(code).orElseThrow(NotVisibleException::new);
        MunicipalityPolicy.requireChange(account);
        return municipality;
    }

    private ModelAndView act(
            String view,
            Municipality before,
            @Nullable String key,
            Account account,
            RedirectAttributes redirect,
            String notice,
            Consumer<Account> change) {
        try {
            var path = keys.once(account.id(), key, () -> {
                change.accept(account);
                return "/office/municipalities/" + before.code();
            });
            redirect.addFlashAttribute("notice", notice);
            return new ModelAndView("redirect:" + path);
        } catch (ConflictException conflict) {
            // What was typed stays in the form; beside it stands what somebody else has made of the row.
            var now = cities.municipality(before.code()).orElseThrow(NotVisibleException::new);
            return again(view, now, HttpStatus.CONFLICT).addObject("conflict", conflict.messageKey());
        }
    }

    private static ModelAndView again(String view, Municipality municipality, HttpStatus status) {
        var page = new ModelAndView(view, status);
        page.addObject("municipality", municipality);
        return page;
    }
}
