package org.creativecities.portal.task.web;

import java.nio.charset.StandardCharsets;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.task.CalendarFeeds;
import org.creativecities.portal.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My deadlines in the portal, and behind a secret address for the calendar on my phone. */
@Controller("deadlineListController")
class DeadlineController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Tasks tasks;
    private final CalendarFeeds feeds;
    private final OneTimeKeys keys;
    private final String address;

    DeadlineController(Tasks tasks, CalendarFeeds feeds, OneTimeKeys keys, @Value("${portal.address}") String address) {
        this.tasks = tasks;
        this.feeds = feeds;
        this.keys = keys;
        this.address = address.replaceFirst("/+$", "");
    }

    @GetMapping("/deadlines")
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("deadlines", tasks.deadlines(account));
        model.addAttribute("now", tasks.now());
        model.addAttribute("feed", feeds.of(account).orElse(null));
        return "task/deadlines";
    }

    @PostMapping("/deadlines/feed")
    String renew(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var result = keys.once(account.id(), key, () -> {
            // shown on the next page and never again
            redirect.addFlashAttribute("secret", address + "/calendar/" + feeds.renew(account) + ".ics");
            return "/deadlines";
        });
        redirect.addFlashAttribute("notice", "task.feed.made");
        return "redirect:" + result;
    }

    @PostMapping("/deadlines/feed/removal")
    String end(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var result = keys.once(account.id(), key, () -> {
            feeds.end(account);
            return "/deadlines";
        });
        redirect.addFlashAttribute("notice", "task.feed.ended");
        return "redirect:" + result;
    }

    /** For calendar programs: no sign-in, the secret in the address is the key. */
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .body(feeds.read(secret).getBytes(StandardCharsets.UTF_8));
    }
}
