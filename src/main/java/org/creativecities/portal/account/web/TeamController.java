package org.creativecities.portal.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.people.RoleWish;
import org.creativecities.portal.account.people.Team;
import org.creativecities.portal.account.people.UserLists;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** The people of one's own municipality: the mayor invites and hands over, colleagues see. */
@Controller
class TeamController {

    private static final Set<Role> GIVEN = Set.of(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.COUNCIL_CLERK);

    private final UserLists lists;
    private final Team team;
    private final OneTimeKeys keys;
    private final RoleNames names;

    TeamController(UserLists lists, Team team, OneTimeKeys keys, RoleNames names) {
        this.lists = lists;
        this.team = team;
        this.keys = keys;
        this.names = names;
    }

    @GetMapping("/team")
    String page(@CurrentAccount Account account, @ModelAttribute("form") InviteForm form, Model model) {
        model.addAttribute("users", lists.team(municipality(account)));
        model.addAttribute("writes", account.is(Role.MAYOR));
        model.addAttribute("me", account.id());
        model.addAttribute("roles", names.of(GIVEN.stream().sorted().toList()));
        model.addAttribute("languages", AccountPage.languages());
        return "account/team";
    }

    @PostMapping("/team")
    String invite(
            @CurrentAccount Account account,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        var role = form.chosenRole().filter(GIVEN::contains);
        if (role.isEmpty()) {
            errors.rejectValue("role", "account.role.choose");
        }
        if (errors.hasErrors() || role.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, form, model);
        }
        var wish = RoleWish.of(role.get(), municipality(account));
        var place = keys.once(account.id(), key, () -> {
            team.invite(form.getEmail(), form.getNameFa(), form.getNameEn(), form.getLanguage(), wish, account);
            return "/team";
        });
        redirect.addFlashAttribute("notice", "account.users.invited");
        return "redirect:" + place;
    }

    @GetMapping("/team/{id}/leaving")
    String confirm(@PathVariable String id, @CurrentAccount Account account, Model model) {
        var leaving = Ids.parse(id);
        var all = lists.team(municipality(account));
        var heirs = new LinkedHashMap<String, String>();
        all.stream()
                .filter(each -> !each.id().equals(leaving))
                .forEach(each -> heirs.put(each.id().toString(), each.name().in(LocaleContextHolder.getLocale())));
        model.addAttribute(
                "user",
                all.stream()
                        .filter(each -> each.id().equals(leaving))
                        .findFirst()
                        .orElseThrow(NotVisibleException::new));
        model.addAttribute("heirs", heirs);
        return "account/leaving";
    }

    @PostMapping("/team/{id}/leaving")
    String leave(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String heir,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        team.leave(Ids.parse(id), heir.isEmpty() ? null : Ids.parse(heir), account);
        redirect.addFlashAttribute("notice", "account.team.left");
        return "redirect:/team";
    }

    @PostMapping("/team/{id}/invitation")
    String inviteAgain(@PathVariable String id, @CurrentAccount Account account, RedirectAttributes redirect) {
        team.inviteAgain(Ids.parse(id), account);
        redirect.addFlashAttribute("notice", "account.users.invited");
        return "redirect:/team";
    }

    private static String municipality(Account account) {
        var code = account.municipality();
        if (code == null) {
            throw new NotVisibleException();
        }
        return code;
    }
}
