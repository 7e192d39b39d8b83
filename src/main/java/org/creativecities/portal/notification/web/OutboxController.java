package org.creativecities.portal.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.notification.Outbox;
import org.creativecities.portal.notification.QueuedMail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox: what goes out, what waits, what was given up. */
@Controller
@RequestMapping("/office/outbox")
class OutboxController {

    private static final int LONGEST_REASON = 300;

    private final Outbox outbox;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    OutboxController(Outbox outbox, OneTimeKeys keys, MessageSource messages) {
        this.outbox = outbox;
        this.keys = keys;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String state,
            @PageableDefault(size = 25) Pageable page,
            @CurrentAccount Account account,
            Locale locale,
            Model model) {
        var chosen = state(state);
        model.addAttribute("entries", outbox.list(chosen, page, account));
        model.addAttribute("state", chosen);
        model.addAttribute("states", states(locale));
        var counts = outbox.counts(account);
        model.addAttribute("waiting", counts.getOrDefault(QueuedMail.State.HELD, 0L));
        model.addAttribute(
                "failed",
                counts.getOrDefault(QueuedMail.State.GIVEN_UP, 0L)
                        + counts.getOrDefault(QueuedMail.State.RETURNED, 0L));
        model.addAttribute("sends", outbox.sends());
        return "notification/outbox";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, @CurrentAccount Account account, Model model) {
        var mail = outbox.find(NotificationController.uuid(id), account);
        model.addAttribute("mail", mail);
        model.addAttribute("letter", outbox.preview(mail, account));
        model.addAttribute("mayHandle", account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT));
        return "notification/mail-preview";
    }

    @PostMapping("/{id}/hold")
    String hold(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var mail = NotificationController.uuid(id);
        var result = keys.once(account.id(), key, () -> {
            outbox.hold(mail, version, account);
            return "/office/outbox/" + mail;
        });
        redirect.addFlashAttribute("notice", "notification.outbox.held");
        return "redirect:" + result;
    }

    @PostMapping("/{id}/retry")
    String retry(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var mail = NotificationController.uuid(id);
        var result = keys.once(account.id(), key, () -> {
            outbox.retry(mail, version, account);
            return "/office/outbox/" + mail;
        });
        redirect.addFlashAttribute("notice", "notification.outbox.queued");
        return "redirect:" + result;
    }

    @PostMapping("/{id}/cancelling")
    String cancel(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var mail = NotificationController.uuid(id);
        var result = keys.once(account.id(), key, () -> {
            outbox.cancel(mail, version, account);
            return "/office/outbox/" + mail;
        });
        redirect.addFlashAttribute("notice", "notification.outbox.cancelled");
        return "redirect:" + result;
    }

    @PostMapping("/{id}/return")
    String cameBack(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var mail = NotificationController.uuid(id);
        var line = TextRules.isStorable(reason) ? TextRules.line(reason) : "";
        if (line.isEmpty() || line.length() > LONGEST_REASON) {
            response.setStatus(422);
            model.addAttribute("reason", line);
            model.addAttribute("reasonWrong", true);
            return show(id, account, model);
        }
        var result = keys.once(account.id(), key, () -> {
            outbox.returned(mail, version, line, account);
            return "/office/outbox/" + mail;
        });
        redirect.addFlashAttribute("notice", "notification.outbox.returned");
        return "redirect:" + result;
    }

    @PostMapping("/{id}/again")
    String again(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var mail = NotificationController.uuid(id);
        var result = keys.once(account.id(), key, () -> "/office/outbox/" + outbox.again(mail, version, account));
        redirect.addFlashAttribute("notice", "notification.outbox.sent-again");
        return "redirect:" + result;
    }

    private static QueuedMail.@Nullable State state(@Nullable String wish) {
        return Arrays.stream(QueuedMail.State.values())
                .filter(state -> state.name().equals(wish))
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> states(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        for (var state : QueuedMail.State.values()) {
            names.put(state.name(), messages.getMessage("notification.outbox.state." + state, null, locale));
        }
        return names;
    }
}
