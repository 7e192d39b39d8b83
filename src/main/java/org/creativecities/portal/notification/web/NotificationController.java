package org.creativecities.portal.notification.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.notification.Notifications;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A person's own messages. Looking at the list changes nothing; opening one and "all read" are posts. */
@Controller
@RequestMapping("/notifications")
class NotificationController {

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping
    String list(@CurrentAccount Account account, @PageableDefault(size = 25) Pageable page, Model model) {
        model.addAttribute("messages", notifications.of(account, page));
        model.addAttribute("unread", notifications.unread(account));
        return "notification/list";
    }

    @PostMapping("/{id}/opening")
    RedirectView open(@PathVariable String id, @CurrentAccount Account account) {
        // the path comes from our own row; relative to the context, so that the language stays
        return new RedirectView(notifications.open(uuid(id), account), true, false, false);
    }

    @PostMapping("/reading")
    String readAll(@CurrentAccount Account account, RedirectAttributes redirect) {
        notifications.readAll(account);
        redirect.addFlashAttribute("notice", "notification.list.all-read");
        return "redirect:/notifications";
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
    }
}
