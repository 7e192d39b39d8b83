package org.creativecities.portal.account.web;

import java.util.Arrays;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.access.AccessMatrix;
import org.creativecities.portal.account.people.RoleRuleChanges;
import org.creativecities.portal.account.signin.RoleRules;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The access matrix as it is in force, and what each role needs to sign in. */
@Controller
class RolesController {

    private final AccessMatrix matrix;
    private final RoleRules rules;
    private final RoleRuleChanges changes;

    RolesController(AccessMatrix matrix, RoleRules rules, RoleRuleChanges changes) {
        this.matrix = matrix;
        this.rules = rules;
        this.changes = changes;
    }

    @GetMapping("/office/roles")
    String page(@CurrentAccount Account account, Model model) {
        model.addAttribute("rows", matrix.inOrder());
        model.addAttribute("roles", List.of(Role.values()));
        model.addAttribute("rules", rules.secondFactor());
        model.addAttribute("writes", account.is(Role.ADMINISTRATOR));
        return "account/roles";
    }

    @PostMapping("/office/roles/{code}")
    String change(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") String secondFactor,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var role = Arrays.stream(Role.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        changes.secondFactor(role, "true".equals(secondFactor), account);
        redirect.addFlashAttribute("notice", "account.roles.changed");
        return "redirect:/office/roles";
    }
}
