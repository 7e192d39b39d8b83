package org.creativecities.portal.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.city.Maps;
import org.creativecities.portal.city.MemberFilter;
import org.creativecities.portal.city.MemberPlaces;
import org.creativecities.portal.city.Members;
import org.creativecities.portal.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The secretariat's first page. */
@Controller("officeDashboardController")
class OfficeController {

    private static final int DARKEST = 4;
    private static final int URGENT = 5;

    private final OfficeDashboard dashboard;
    private final Maps maps;
    private final Members members;
    private final Tasks tasks;
    private final ProposalFigures proposals;

    OfficeController(OfficeDashboard dashboard, Maps maps, Members members, Tasks tasks, ProposalFigures proposals) {
        this.tasks = tasks;
        this.proposals = proposals;
        this.dashboard = dashboard;
        this.maps = maps;
        this.members = members;
    }

    @GetMapping("/office")
    String office(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            return "dashboard/doors";
        }
        var published = dashboard.calls();
        model.addAttribute("calls", published);
        model.addAttribute(
                "urgent",
                tasks.of(account).stream()
                        .filter(task -> task.due() != null)
                        .limit(URGENT)
                        .toList());
        model.addAttribute("now", tasks.now());
        model.addAttribute("proposals", proposals.of(account));
        if (!published.isEmpty()) {
            var page = dashboard.of(dashboard.chosen(published, call), account);
            model.addAttribute("page", page);
            model.addAttribute(
                    "map", maps.iran(levels(page.areas()), MemberPlaces.of(members.ofIran(MemberFilter.ofIran(null)))));
        }
        return "dashboard/office";
    }

    /** One dossier is the lightest step, four or more the darkest. */
    private static Map<String, Integer> levels(List<OfficeDashboard.Area> areas) {
        return areas.stream()
                .collect(Collectors.toMap(OfficeDashboard.Area::code, area -> Math.min(area.dossiers(), DARKEST)));
    }
}
