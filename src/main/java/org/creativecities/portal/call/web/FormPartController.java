package org.creativecities.portal.call.web;

import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.FormParts;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.FormTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Order and removal of groups, documents, conditions and figures, and taking the last step back. */
@Controller
@RequestMapping("/office/form-templates/{id}")
class FormPartController {

    private final FormTemplates templates;
    private final FormSaving saving;
    private final OneTimeKeys keys;

    FormPartController(FormTemplates templates, FormSaving saving, OneTimeKeys keys) {
        this.templates = templates;
        this.saving = saving;
        this.keys = keys;
    }

    @PostMapping("/parts/{kind}/{code}/move")
    String move(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam long version,
            @RequestParam String to,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var parts = parts(kind);
        var by = "up".equals(to) ? -1 : 1;
        return save(id, version, kind, code, form -> parts.move(form, code, by), account, key, redirect);
    }

    @PostMapping("/parts/{kind}/{code}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var parts = parts(kind);
        return save(id, version, kind, code, form -> parts.remove(form, code), account, key, redirect);
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable UUID id,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-undone");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    templates.undo(id, version, account);
                    return "/office/form-templates/" + id;
                });
    }

    private String save(
            UUID id,
            long version,
            String kind,
            String code,
            UnaryOperator<FormTemplate> change,
            Account account,
            @Nullable String key,
            RedirectAttributes redirect) {
        var back = new FormSaving.Back("", kind);
        return saving.save(id, version, kind + " " + code, back, change, account, key, redirect);
    }

    private static FormParts parts(String kind) {
        for (var parts : FormParts.values()) {
            if (parts.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return parts;
            }
        }
        throw new NotVisibleException();
    }
}
