package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.FormEdit;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.localization.Bilingual;
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

/** A new section at the end of a group of a draft; its questions are added after it. */
@Controller
@RequestMapping("/office/form-templates/{id}/groups/{group}/sections")
class SectionAddController {

    private final FormTemplates templates;
    private final SectionForms forms;
    private final VersionPage page;
    private final FormSaving saving;

    SectionAddController(FormTemplates templates, SectionForms forms, VersionPage page, FormSaving saving) {
        this.templates = templates;
        this.forms = forms;
        this.page = page;
        this.saving = saving;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @PathVariable String group, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        var form = new SectionForm();
        form.setStatus(LimitStatus.PROVISIONAL.name());
        form.setVersion(info.version());
        model.addAttribute("form", form);
        return shown(id, group, account, model);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @PathVariable String group,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") SectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        if (form.getCode().isBlank()) {
            form.setCode(SectionForms.freeCode(templates.read(id)));
        }
        var code = form.getCode().strip();
        if (templates.read(id).section(code).isPresent()) {
            errors.rejectValue("code", "call.section.code.taken");
        }
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            errors.rejectValue("code", "call.section.code.form");
        }
        var change = forms.read(form, errors);
        if (change == null || errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, group, account, model);
        }
        var empty = new FormSection(code, null, new Bilingual("", ""), null, null, List.of(), null, false);
        return saving.save(
                id,
                form.getVersion(),
                "section " + code,
                new FormSaving.Back(code, "s-" + code),
                template -> FormEdit.addSection(template, group, change.apply(empty)),
                account,
                key,
                redirect);
    }

    private String shown(UUID id, String group, Account account, Model model) {
        page.head(templates.info(id, account), account, model);
        var template = templates.read(id);
        model.addAttribute("template", template);
        forms.options(model, template);
        model.addAttribute("section", null);
        model.addAttribute(
                "group",
                template.groups().stream()
                        .filter(one -> one.code().equals(group))
                        .findFirst()
                        .orElseThrow(NotVisibleException::new));
        return "call/office/section";
    }
}
