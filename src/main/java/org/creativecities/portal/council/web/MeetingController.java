package org.creativecities.portal.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.localization.FieldReader;
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

/** One meeting: what was promised last time, agenda, presence, and the way of the minutes to the chair. */
@Controller
@RequestMapping("/office/meetings/{id}")
class MeetingController {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_REASON = 1000;

    private final Meetings meetings;
    private final MeetingPage page;
    private final OneTimeKeys keys;

    MeetingController(Meetings meetings, MeetingPage page, OneTimeKeys keys) {
        this.meetings = meetings;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String show(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return page.show(id, account, model);
    }

    @PostMapping("/items")
    String add(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var title = new FieldReader(errors, "council.form").text("title", form.getTitle(), LONGEST_TITLE);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.item");
        return once(id, key, account, () -> meetings.addItem(id, title, account));
    }

    @PostMapping("/items/{item}/carrying")
    String carry(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "false") String carried,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "council.notice.carried");
        return once(id, key, account, () -> meetings.carry(id, item, carried.equals("true"), account));
    }

    @PostMapping("/presence")
    String presence(
            @PathVariable UUID id,
            @RequestParam(name = "member", required = false) @Nullable List<String> members,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var present = members == null
                ? List.<UUID>of()
                : members.stream().limit(500).map(CouncilChoices::id).toList();
        redirect.addFlashAttribute("notice", "council.notice.presence");
        return once(id, key, account, () -> meetings.notePresence(id, present, account));
    }

    @PostMapping("/approval-request")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "council.notice.sent");
        return once(id, key, account, () -> meetings.askApproval(id, version, account));
    }

    @PostMapping("/approval")
    String approve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "council.notice.approved");
        return once(id, key, account, () -> meetings.approve(id, version, account));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var reason = new FieldReader(errors, "council.form").text("reason", form.getReason(), LONGEST_REASON);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.show(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.returned");
        return once(id, key, account, () -> meetings.giveBack(id, version, reason, account));
    }

    private String once(UUID id, @Nullable String key, Account account, Runnable deed) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    deed.run();
                    return "/office/meetings/" + id;
                });
    }
}
