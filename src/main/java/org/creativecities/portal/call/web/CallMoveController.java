package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallAction;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.localization.PersianText;
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

/** Publishing, closing and archiving a call: each a confirm page and the act. */
@Controller
@RequestMapping("/office/calls/{id}")
class CallMoveController {

    private static final int LONGEST_REASON = 1000;

    private final CallDesk desk;
    private final OneTimeKeys keys;

    CallMoveController(CallDesk desk, OneTimeKeys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    @GetMapping("/publication")
    String askPublication(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return confirm("publication", id, CallAction.PUBLISH, account, model);
    }

    @PostMapping("/publication")
    String publish(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.published");
        return act(id, account, key, () -> desk.publish(id, version, account));
    }

    @GetMapping("/closing")
    String askClosing(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return confirm("closing", id, CallAction.CLOSE, account, model);
    }

    @PostMapping("/closing")
    String close(
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
            model.addAttribute(
                    "wrong", why.isEmpty() ? "call.deadline.reason.missing" : "call.deadline.reason.too-long");
            return confirm("closing", id, CallAction.CLOSE, account, model);
        }
        redirect.addFlashAttribute("notice", "call.notice.closed");
        return act(id, account, key, () -> desk.close(id, version, why, account));
    }

    @GetMapping("/archiving")
    String askArchiving(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return confirm("archiving", id, CallAction.ARCHIVE, account, model);
    }

    @PostMapping("/archiving")
    String archive(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.archived");
        return act(id, account, key, () -> desk.archive(id, version, account));
    }

    @GetMapping("/unsealing")
    String askUnsealing(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        return confirm("unsealing", id, CallAction.UNSEAL, account, model);
    }

    @PostMapping("/unsealing")
    String unseal(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.unsealed");
        return act(id, account, key, () -> desk.unseal(id, version, account));
    }

    private String confirm(String act, UUID id, CallAction action, Account account, Model model) {
        model.addAttribute("call", desk.about(id, action, account));
        model.addAttribute("act", act);
        return "call/office/confirm";
    }

    private String act(UUID id, Account account, @Nullable String key, Runnable move) {
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    move.run();
                    return "/office/calls/" + id;
                });
    }
}
