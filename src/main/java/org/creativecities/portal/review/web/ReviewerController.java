package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat's side of the reviewers' profiles and ties. */
@Controller
@RequestMapping("/office/reviewers")
class ReviewerController {

    private final Profiles profiles;
    private final Interests interests;
    private final ProfilePage page;
    private final ReviewerList list;
    private final Cities cities;
    private final OneTimeKeys keys;

    ReviewerController(
            Profiles profiles,
            Interests interests,
            ProfilePage page,
            ReviewerList list,
            Cities cities,
            OneTimeKeys keys) {
        this.profiles = profiles;
        this.interests = interests;
        this.page = page;
        this.list = list;
        this.cities = cities;
        this.keys = keys;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("lines", list.lines());
        return "review/reviewers";
    }

    @GetMapping("/{person}")
    String show(@PathVariable UUID person, @CurrentAccount Account account, Model model) {
        return page.show(person, account, model);
    }

    @PostMapping("/{person}")
    String save(
            @PathVariable UUID person,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var profile = form.read(person, page.known(), errors);
        if (!errors.hasErrors()) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    profiles.save(profile, account);
                    return "/office/reviewers/" + person;
                });
                redirect.addFlashAttribute("notice", "review.notice.profile-saved");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                errors.reject(conflict.messageKey());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(person, account, model);
    }

    @PostMapping("/{person}/interests")
    String tie(
            @PathVariable UUID person,
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
            return page.show(person, account, model);
        }
        profiles.find(person, account);
        redirect.addFlashAttribute("notice", "review.notice.tie-added");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    interests.add(person, wish, account);
                    return "/office/reviewers/" + person;
                });
    }

    /** @param act "end" for a tie that is over; "keep" or "dismiss" for a suggested one */
    @PostMapping("/{person}/interests/{interest}")
    String settle(
            @PathVariable UUID person,
            @PathVariable UUID interest,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "end") String act,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.tie-settled");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    if (act.equals("end")) {
                        interests.end(interest, account);
                    } else {
                        interests.judge(interest, act.equals("keep"), account);
                    }
                    return "/office/reviewers/" + person;
                });
    }
}
