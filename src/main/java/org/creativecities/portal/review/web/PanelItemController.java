package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.Recommendation;
import org.creativecities.portal.review.panel.PanelItem;
import org.creativecities.portal.review.panel.Panels;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item of the agenda: onto the table, and what is found while it lies there. */
@Controller
@RequestMapping("/office/panels/{panel}/items/{item}")
class PanelItemController {

    private static final int LONGEST = 10_000;

    private final Panels panels;
    private final PanelPage page;
    private final OneTimeKeys keys;

    PanelItemController(Panels panels, PanelPage page, OneTimeKeys keys) {
        this.panels = panels;
        this.page = page;
        this.keys = keys;
    }

    @PostMapping("/start")
    String begin(
            @PathVariable UUID panel,
            @PathVariable UUID item,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.panel-item");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    panels.begin(panel, item, version, account);
                    return "/office/panels/" + panel;
                });
    }

    /** @param act save keeps the item on the table, done ends it, postpone leaves it for later */
    @PostMapping("/result")
    String record(
            @PathVariable UUID panel,
            @PathVariable UUID item,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "save") String act,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var found = finding(finding);
        var written = PersianText.clean(text);
        var to = switch (act) {
            case "done" -> PanelItem.Status.DONE;
            case "postpone" -> PanelItem.Status.POSTPONED;
            default -> PanelItem.Status.NOW;
        };
        var problem = problem(to, found, written);
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (problem == null) {
            try {
                var result = keys.once(account.id(), key, () -> {
                    panels.record(panel, item, version, to, found, written, account);
                    return "/office/panels/" + panel;
                });
                redirect.addFlashAttribute("notice", "review.notice.panel-recorded");
                return "redirect:" + result;
            } catch (ConflictException conflict) {
                problem = conflict.messageKey();
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        model.addAttribute("problem", problem);
        model.addAttribute("typedFinding", found == null ? "" : found.name());
        model.addAttribute("typedText", text);
        return page.chair(panel, account, model);
    }

    private static @Nullable String problem(PanelItem.Status to, @Nullable Recommendation finding, String text) {
        if (text.length() > LONGEST) {
            return "review.panel.text.too-long";
        }
        if (to == PanelItem.Status.DONE && finding == null) {
            return "review.panel.finding.missing";
        }
        return to == PanelItem.Status.DONE && text.isBlank() ? "review.panel.text.missing" : null;
    }

    private static @Nullable Recommendation finding(String typed) {
        for (var value : Recommendation.values()) {
            if (value.name().equals(typed)) {
                return value;
            }
        }
        return null;
    }
}
