package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.review.reviewer.Interests;
import org.creativecities.portal.review.reviewer.Profiles;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer's own profile and ties. */
@Controller
class ProfileController {

    private static final String PATH = "/reviews/profile";

    private final Profiles profiles;
    private final Interests interests;
    private final ProfilePage page;
    private final Cities cities;
    private final Calls calls;
    private final OneTimeKeys keys;

    ProfileController(
            Profiles profiles, Interests interests, ProfilePage page, Cities cities, Calls calls, OneTimeKeys keys) {
        this.profiles = profiles;
        this.interests = interests;
        this.page = page;
        this.cities = cities;
        this.calls = calls;
        this.keys = keys;
    }

    @GetMapping(PATH)
    String show(@CurrentAccount Account account, Model model) {
        return page.show(account.id(), account, model);
    }

    @PostMapping(PATH)
    String save(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var profile = form.read(account.id(), page.known(), errors);
        if (!errors.hasErrors()) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    profiles.save(profile, account);
                    return PATH;
                });
                redirect.addFlashAttribute("notice", "review.notice.profile-saved");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                errors.reject(conflict.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(account.id(), account, model);
    }

    @PostMapping(PATH + "/interests")
    String tie(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("tie") TieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var wish = form.read(cities, errors);
        if (wish == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(account.id(), account, model);
        }
        redirect.addFlashAttribute("notice", "review.notice.tie-added");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    interests.add(account.id(), wish, account);
                    return PATH;
                });
    }

    @PostMapping(PATH + "/interests/{interest}/end")
    String end(
            @PathVariable UUID interest,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.tie-ended");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    interests.end(interest, account);
                    return PATH;
                });
    }

    @PostMapping(PATH + "/rounds/{call}")
    String renew(
            @PathVariable UUID call,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        if (calls.find(call).isEmpty()) {
            throw new NotVisibleException();
        }
        redirect.addFlashAttribute("notice", "review.notice.ties-renewed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    interests.renew(call, account);
                    return "/reviews";
                });
    }
}
