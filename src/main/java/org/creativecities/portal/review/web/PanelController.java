package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.panel.Panels;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of panel meetings, planning one, opening and closing it. */
@Controller
@RequestMapping("/office/panels")
class PanelController {

    private static final int LONGEST_TITLE = 200;

    private final Panels panels;
    private final PanelPage page;
    private final ProposalPage names;
    private final People people;
    private final ChosenCall chosen;
    private final OneTimeKeys keys;
    private final DatabaseClock clock;
    private final Format format;

    PanelController(
            Panels panels,
            PanelPage page,
            ProposalPage names,
            People people,
            ChosenCall chosen,
            OneTimeKeys keys,
            DatabaseClock clock,
            Format format) {
        this.panels = panels;
        this.page = page;
        this.names = names;
        this.people = people;
        this.chosen = chosen;
        this.keys = keys;
        this.clock = clock;
        this.format = format;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        chosen.of(call, model).ifPresent(one -> {
            model.addAttribute("panels", panels.ofCall(one.id(), account));
            model.addAttribute("reviewers", names.names(people.holding(Role.REVIEWER)));
            model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
            model.addAttribute("usualDay", format.shortDate(clock.today().plusDays(7)));
        });
        return "review/panels";
    }

    @PostMapping
    String plan(
            @RequestParam UUID call,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(name = "member", required = false) @Nullable List<UUID> members,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        chosen.required(call);
        var name = PersianText.clean(title);
        var day = DateInput.parse(heldOn);
        var known = people.holding(Role.REVIEWER);
        var invited = members == null
                ? List.<UUID>of()
                : members.stream().filter(known::contains).toList();
        var problem = problem(name, day.isPresent(), invited);
        if (problem == null && day.isPresent()) {
            try {
                var result = keys.once(
                        account.id(),
                        key,
                        () -> "/office/panels/" + panels.plan(call, name, day.get(), invited, account));
                redirect.addFlashAttribute("notice", "review.notice.panel-planned");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                problem = conflict.messageKey();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problem", problem);
        model.addAttribute("typedTitle", title);
        model.addAttribute("typedDay", heldOn);
        model.addAttribute("typedMembers", invited);
        return list(call, account, model);
    }

    private static @Nullable String problem(String title, boolean day, List<UUID> members) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return "review.panel.title.missing";
        }
        if (!day) {
            return "review.panel.day.missing";
        }
        return members.isEmpty() ? "review.panel.members.missing" : null;
    }

    @GetMapping("/{panel}")
    String show(@PathVariable("panel") UUID id, @CurrentAccount Account account, Model model) {
        return page.chair(id, account, model);
    }

    /** @param act open or close */
    @PostMapping("/{panel}")
    String move(
            @PathVariable("panel") UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String act,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "notice", act.equals("close") ? "review.notice.panel-closed" : "review.notice.panel-opened");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    if (act.equals("close")) {
                        panels.close(id, version, account);
                    } else {
                        panels.open(id, version, account);
                    }
                    return "/office/panels/" + id;
                });
    }
}
