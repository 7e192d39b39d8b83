package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.FormParts;
import org.creativecities.portal.call.FormTemplates;
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

/** The places for documents of a draft of the form. */
@Controller
@RequestMapping("/office/form-templates/{id}/slots")
class SlotController {

    private final FormTemplates templates;
    private final SlotForms forms;
    private final VersionPage page;
    private final FormSaving saving;

    SlotController(FormTemplates templates, SlotForms forms, VersionPage page, FormSaving saving) {
        this.templates = templates;
        this.forms = forms;
        this.page = page;
        this.saving = saving;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        model.addAttribute("form", forms.blank(info.version()));
        return shown(id, null, account, model);
    }

    @GetMapping("/{slot}")
    String edit(@PathVariable UUID id, @PathVariable String slot, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        var found = templates.read(id).slot(slot).orElseThrow(NotVisibleException::new);
        model.addAttribute("form", forms.of(found, info.version()));
        return shown(id, found, account, model);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return put(id, null, account, key, form, errors, model, redirect, response);
    }

    @PostMapping("/{slot}")
    String update(
            @PathVariable UUID id,
            @PathVariable String slot,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") SlotForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var before = templates.read(id).slot(slot).orElseThrow(NotVisibleException::new);
        return put(id, before, account, key, form, errors, model, redirect, response);
    }

    private String put(
            UUID id,
            @Nullable AttachmentSlot before,
            Account account,
            @Nullable String key,
            SlotForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        var slot = forms.read(form, before, templates.read(id), errors);
        if (slot == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, before, account, model);
        }
        return saving.save(
                id,
                form.getVersion(),
                "slot " + slot.code(),
                new FormSaving.Back("", "slot-" + slot.code()),
                template -> template.withSlots(FormParts.put(template.slots(), AttachmentSlot::code, slot)),
                account,
                key,
                redirect);
    }

    private String shown(UUID id, @Nullable AttachmentSlot slot, Account account, Model model) {
        page.head(templates.info(id, account), account, model);
        model.addAttribute("slot", slot);
        forms.options(model);
        return "call/office/slot";
    }
}
