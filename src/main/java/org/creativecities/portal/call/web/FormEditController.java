package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.FormEdit;
import org.creativecities.portal.call.FormTemplate;
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

/** Sections of a draft: words, order, adding and removing. */
@Controller
@RequestMapping("/office/form-templates/{id}/sections")
class FormEditController {

    private final FormTemplates templates;
    private final SectionForms forms;
    private final VersionPage page;
    private final FormSaving saving;

    FormEditController(FormTemplates templates, SectionForms forms, VersionPage page, FormSaving saving) {
        this.templates = templates;
        this.forms = forms;
        this.page = page;
        this.saving = saving;
    }

    @GetMapping("/{section}")
    String edit(@PathVariable UUID id, @PathVariable String section, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        var found = templates.read(id).section(section).orElseThrow(NotVisibleException::new);
        model.addAttribute("form", forms.of(found, info.version()));
        return shown(id, section, account, model);
    }

    @PostMapping("/{section}")
    String update(
            @PathVariable UUID id,
            @PathVariable String section,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        var changed = forms.read(form, errors);
        if (changed == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, section, account, model);
        }
        return act(
                id,
                form.getVersion(),
                section,
                template -> moved(FormEdit.section(template, section, changed), section, form.getGroup()),
                account,
                key,
                redirect);
    }

    @PostMapping("/{section}/move")
    String move(
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam long version,
            @RequestParam String to,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var by = "up".equals(to) ? -1 : 1;
        return act(id, version, section, form -> FormEdit.moveSection(form, section, by), account, key, redirect);
    }

    @PostMapping("/{section}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable String section,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        return act(id, version, section, form -> FormEdit.removeSection(form, section), account, key, redirect);
    }

    private static FormTemplate moved(FormTemplate form, String section, String group) {
        return group.isBlank() ? form : FormEdit.moveToGroup(form, section, group);
    }

    private String shown(UUID id, String section, Account account, Model model) {
        page.head(templates.info(id, account), account, model);
        var form = templates.read(id);
        model.addAttribute("template", form);
        forms.options(model, form);
        model.addAttribute("section", form.section(section).orElseThrow(NotVisibleException::new));
        return "call/office/section";
    }

    private String act(
            UUID id,
            long version,
            String section,
            UnaryOperator<FormTemplate> change,
            Account account,
            @Nullable String key,
            RedirectAttributes redirect) {
        var back = new FormSaving.Back(section, "s-" + section);
        return saving.save(id, version, "section " + section, back, change, account, key, redirect);
    }
}
