package org.creativecities.portal.site.pages;

import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.IranMembers;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: the open call, the ways in, and Iran's members of the network. */
@Controller
class HomeController {

    private final Calls calls;
    private final IranMembers iran;
    private final Members members;
    private final OpenCall openCall;

    HomeController(Calls calls, IranMembers iran, Members members, OpenCall openCall) {
        this.calls = calls;
        this.iran = iran;
        this.members = members;
        this.openCall = openCall;
    }

    @GetMapping("/")
    String home(@RequestParam @Nullable String field, @CurrentAccount @Nullable Account account, Model model) {
        // Visitors are led through the sign-in; whoever acts in another role is not offered what they may not do.
        model.addAttribute("mayStart", account == null || account.is(Role.CITY_EDITOR, Role.MAYOR));
        model.addAttribute(
                "mayWrite", account == null || account.municipality() != null && !account.is(Role.COUNCIL_CLERK));
        var open = calls.open();
        if (!open.isEmpty()) {
            model.addAttribute("call", openCall.card(open.get(0)));
        }
        model.addAttribute("otherCalls", open.size() > 1);
        model.addAttribute("overview", iran.overview(field == null || field.isBlank() ? null : field));
        model.addAttribute("worldMembers", members.count(MemberFilter.ALL));
        return "site/home";
    }
}
