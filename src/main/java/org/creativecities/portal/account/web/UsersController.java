package org.creativecities.portal.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.people.UserLists;
import org.creativecities.portal.account.people.UserSort;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All people, for administrators; auditors read. */
@Controller
class UsersController {

    private final UserLists lists;
    private final RoleNames names;

    UsersController(UserLists lists, RoleNames names) {
        this.lists = lists;
        this.names = names;
    }

    @GetMapping("/office/users")
    String list(
            @CurrentAccount Account account,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "asc") String dir,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "25") String size,
            Model model) {
        var chosen = sort(sort);
        var asked = PageRequest.of(number(page, 1, 1_000_000) - 1, number(size, 25, 100));
        var typed = q.substring(0, Math.min(100, q.length())).replace("\0", "");
        var found = lists.page(typed, word(status), word(role), chosen, "desc".equals(dir), asked);
        model.addAttribute("users", found);
        model.addAttribute("q", typed);
        model.addAttribute("status", status);
        model.addAttribute("role", role);
        model.addAttribute("sort", chosen.name().toLowerCase(Locale.ROOT));
        model.addAttribute("dir", "desc".equals(dir) ? "desc" : "asc");
        model.addAttribute("filtered", !(typed + status + role).isEmpty());
        model.addAttribute("states", names.states());
        model.addAttribute("roles", names.of(List.of(Role.values())));
        model.addAttribute("writes", account.is(Role.ADMINISTRATOR));
        return "account/users";
    }

    @GetMapping("/office/users/{id}")
    String show(
            @PathVariable String id,
            @CurrentAccount Account account,
            @ModelAttribute("form") InviteForm form,
            Model model) {
        var user = lists.find(Ids.parse(id)).orElseThrow(NotVisibleException::new);
        model.addAttribute("user", user);
        model.addAttribute("roles", names.of(List.of(Role.values())));
        model.addAttribute(
                "writes", account.is(Role.ADMINISTRATOR) && !user.id().equals(account.id()));
        model.addAttribute("me", account.id());
        return "account/user";
    }

    private static UserSort sort(String wish) {
        return Arrays.stream(UserSort.values())
                .filter(each -> each.name().equalsIgnoreCase(wish))
                .findFirst()
                .orElse(UserSort.NAME);
    }

    private static int number(String text, int otherwise, int most) {
        return text.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(text), most) : otherwise;
    }

    private static String word(String text) {
        return text.matches("[A-Z_]{0,40}") ? text : "-";
    }
}
