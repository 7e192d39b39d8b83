package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.workshop.WorkshopAction;
import org.creativecities.portal.workshop.WorkshopDesk;
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

/** Publishing, cancelling and closing a workshop: each a confirm page and the act. */
@Controller
@RequestMapping("/office/workshops/{id}")
class WorkshopMoveController {

    private static final int LONGEST_REASON = 1000;

    private final WorkshopDesk desk;
    private final OneTimeKeys keys;

    WorkshopMoveController(WorkshopDesk desk, OneTimeKeys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @GetMapping("/publication")
    String askPublication(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return confirm("publication", id, WorkshopAction.PUBLISH, account, model);
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.published");
        return act(id, account, key, () -> desk.publish(id, version, account));
    }

    @GetMapping("/cancellation")
    String askCancellation(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return confirm("cancellation", id, WorkshopAction.CANCEL, account, model);
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var why = PersianText.clean(reason).strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reason", reason);
            model.addAttribute("wrong", why.isEmpty() ? "workshop.reason.missing" : "workshop.reason.too-long");
            return confirm("cancellation", id, WorkshopAction.CANCEL, account, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.cancelled");
        return act(id, account, key, () -> desk.cancel(id, version, why, account));
    }

    @GetMapping("/closing")
    String askClosing(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return confirm("closing", id, WorkshopAction.CLOSE, account, model);
    }

    @PostMapping("/closing")
    String close(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.closed");
        return act(id, account, key, () -> desk.close(id, version, account));
    }

    private String confirm(String act, UUID id, WorkshopAction action, Account account, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("workshop", desk.about(id, action, account));
        return "workshop/office/confirm";
    }

    private String act(UUID id, Account account, @Nullable String key, Runnable move) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    move.run();
                    return "/office/workshops/" + id;
                });
    }
}
