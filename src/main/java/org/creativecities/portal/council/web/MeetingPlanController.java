package org.creativecities.portal.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.council.Committees;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.PersianText;
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

/** Planning the next meeting of a body. */
@Controller
@RequestMapping("/office/committees/{id}/meetings")
class MeetingPlanController {

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_MEMBERS = 500;
    private static final int MOST_ITEMS = 60;

    private final Committees committees;
    private final Meetings meetings;
    private final OneTimeKeys keys;

    MeetingPlanController(Committees committees, Meetings meetings, OneTimeKeys keys) {
        this.committees = committees;
        this.meetings = meetings;
        this.keys = keys;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        model.addAttribute("form", new MeetingForm());
        return page(id, account, model);
    }

    @PostMapping
    String plan(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reader = new FieldReader(errors, "council.form");
        var at = reader.moment("day", form.getDay(), "time", form.getTime());
        var place = reader.text("place", form.getPlace(), LONGEST_PLACE);
        var quorum = reader.number("quorum", form.getQuorum(), 1, MOST_MEMBERS);
        var agenda = PersianText.clean(form.getAgenda())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (agenda.size() > MOST_ITEMS || agenda.stream().anyMatch(line -> line.length() > LONGEST_TITLE)) {
            reader.wrong("agenda", "too-long");
        }
        if (reader.failed() || at == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.planned");
        return "redirect:"
                + keys.once(
                        account.id(),
                        key,
                        () -> "/office/meetings/" + meetings.plan(id, at, place, quorum, agenda, account));
    }

    private String page(UUID id, Account account, Model model) {
        model.addAttribute("committee", committees.find(id, account));
        return "council/meeting-new";
    }
}
