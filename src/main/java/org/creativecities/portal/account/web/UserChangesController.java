package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.people.RoleWish;
import org.creativecities.portal.account.people.Team;
import org.creativecities.portal.account.people.Users;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
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

/** What administrators change about people. */
@Controller
class UserChangesController {

    private final Users users;
    private final Team team;
    private final Cities cities;
    private final OneTimeKeys keys;
    private final RoleNames names;
    private final UsersController pages;

    UserChangesController(
            Users users, Team team, Cities cities, OneTimeKeys keys, RoleNames names, UsersController pages) {
        this.users = users;
        this.team = team;
        this.cities = cities;
        this.keys = keys;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping("/office/users/new")
    String form(@ModelAttribute("form") InviteForm form, Model model) {
        model.addAttribute("roles", names.of(List.of(Role.values())));
        model.addAttribute("languages", AccountPage.languages());
        return "account/user-new";
    }

    @PostMapping("/office/users")
    String invite(
            @CurrentAccount Account account,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        form.checkRole(errors, cities);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, model);
        }
        var place = keys.once(
                account.id(),
                key,
                () -> "/office/users/"
                        + team.invite(
                                form.getEmail(),
                                form.getNameFa(),
                                form.getNameEn(),
                                form.getLanguage(),
                                wish(form),
                                account));
        redirect.addFlashAttribute("notice", "account.users.invited");
        return "redirect:" + place;
    }

    @PostMapping("/office/users/{id}/roles")
    String give(
            @PathVariable String id,
            @CurrentAccount Account account,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var person = Ids.parse(id);
        form.checkRole(errors, cities);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(id, account, form, model);
        }
        var place = keys.once(account.id(), key, () -> {
            users.give(person, wish(form), account);
            return "/office/users/" + person;
        });
        redirect.addFlashAttribute("notice", "account.users.role-given");
        return "redirect:" + place;
    }

    @PostMapping("/office/users/{id}/roles/{grant}/confirmation")
    String confirm(
            @PathVariable String id,
            @PathVariable String grant,
            @CurrentAccount Account account,
            RedirectAttributes r) {
        users.confirm(Ids.parse(grant), account);
        return back(id, r, "account.users.role-given");
    }

    @PostMapping("/office/users/{id}/roles/{grant}/refusal")
    String refuse(
            @PathVariable String id,
            @PathVariable String grant,
            @CurrentAccount Account account,
            RedirectAttributes r) {
        users.refuse(Ids.parse(grant), account);
        return back(id, r, "account.users.role-refused");
    }

    @PostMapping("/office/users/{id}/roles/{grant}/revocation")
    String revoke(
            @PathVariable String id,
            @PathVariable String grant,
            @CurrentAccount Account account,
            RedirectAttributes r) {
        users.revoke(Ids.parse(grant), account);
        return back(id, r, "account.users.role-revoked");
    }

    @PostMapping("/office/users/{id}/disabling")
    String disable(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            RedirectAttributes r) {
        users.disable(Ids.parse(id), reason.substring(0, Math.min(500, reason.length())), account);
        return back(id, r, "account.users.disabled");
    }

    @PostMapping("/office/users/{id}/enabling")
    String enable(@PathVariable String id, @CurrentAccount Account account, RedirectAttributes r) {
        users.enable(Ids.parse(id), account);
        return back(id, r, "account.users.enabled");
    }

    @PostMapping("/office/users/{id}/invitation")
    String inviteAgain(@PathVariable String id, @CurrentAccount Account account, RedirectAttributes r) {
        team.inviteAgain(Ids.parse(id), account);
        return back(id, r, "account.users.invited");
    }

    @PostMapping("/office/users/{id}/invitation/withdrawal")
    String uninvite(@PathVariable String id, @CurrentAccount Account account, RedirectAttributes r) {
        team.uninvite(Ids.parse(id), account);
        return back(id, r, "account.users.uninvited");
    }

    private static String back(String id, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/office/users/" + Ids.parse(id);
    }

    private static RoleWish wish(InviteForm form) {
        var role = form.chosenRole().orElseThrow();
        var body = form.getBody().isBlank() ? null : form.getBody().strip();
        var place = Role.CITY.contains(role) ? form.getMunicipality().strip() : null;
        return new RoleWish(role, place, null, body, null);
    }
}
