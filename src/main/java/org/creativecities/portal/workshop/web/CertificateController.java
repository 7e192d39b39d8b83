package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.workshop.Certificates;
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

/** Certificates of one workshop: issuing all at once, correcting and revoking single ones. */
@Controller
@RequestMapping("/office/workshops/{id}/certificates")
class CertificateController {

    private static final int LONGEST_REASON = 1000;

    private final WorkshopDesk desk;
    private final Certificates certificates;
    private final OfficeWorkshopPage page;
    private final OneTimeKeys keys;

    CertificateController(WorkshopDesk desk, Certificates certificates, OfficeWorkshopPage page, OneTimeKeys keys) {
        this.desk = desk;
        this.certificates = certificates;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        page.head(desk.see(id, account), account, model);
        model.addAttribute("certificates", certificates.of(id, account));
        model.addAttribute("due", certificates.due(id));
        return "workshop/office/certificates";
    }

    @PostMapping
    String issue(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.notice.issued");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    certificates.issue(id, account);
                    return "/office/workshops/" + id + "/certificates";
                });
    }

    /** Ends a certificate; with {@code again} a corrected one takes its place. */
    @PostMapping("/{certificate}/revocation")
    String revoke(
            @PathVariable UUID id,
            @PathVariable UUID certificate,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean again,
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
            return list(id, account, model);
        }
        redirect.addFlashAttribute("notice", again ? "workshop.notice.corrected" : "workshop.notice.revoked");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    if (again) {
                        certificates.correct(id, certificate, why, account);
                    } else {
                        certificates.revoke(id, certificate, why, account);
                    }
                    return "/office/workshops/" + id + "/certificates";
                });
    }
}
