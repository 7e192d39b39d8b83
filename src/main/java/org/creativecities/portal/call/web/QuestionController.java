package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.FormEdit;
import org.creativecities.portal.call.FormSection;
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

/** Questions of a draft: words, limits, order, adding and removing. */
@Controller
@RequestMapping("/office/form-templates/{id}")
class QuestionController {

    private final FormTemplates templates;
    private final QuestionForms forms;
    private final VersionPage page;
    private final FormSaving saving;

    QuestionController(FormTemplates templates, QuestionForms forms, VersionPage page, FormSaving saving) {
        this.templates = templates;
        this.forms = forms;
        this.page = page;
        this.saving = saving;
    }

    @GetMapping("/sections/{section}/questions/new")
    String blank(@PathVariable UUID id, @PathVariable String section, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        model.addAttribute("form", forms.blank(info.version()));
        return shown(id, section, null, account, model);
    }

    @PostMapping("/sections/{section}/questions")
    String add(
            @PathVariable UUID id,
            @PathVariable String section,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String then,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        if (moreRows(then, form)) {
            return shown(id, section, null, account, model);
        }
        var template = templates.read(id);
        if (form.getCode().isBlank()) {
            form.setCode(
                    QuestionForms.freeCode(template, template.section(section).orElseThrow(NotVisibleException::new)));
        } else if (template.question(form.getCode().strip()).isPresent()) {
            errors.rejectValue("code", "call.question.code.taken");
        }
        var question = forms.read(form, null, errors);
        if (question == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            forms.spare(form);
            return shown(id, section, null, account, model);
        }
        return act(
                id,
                form.getVersion(),
                section,
                question.code(),
                one -> FormEdit.addQuestion(one, section, question),
                account,
                key,
                redirect);
    }

    @GetMapping("/questions/{question}")
    String edit(@PathVariable UUID id, @PathVariable String question, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        var found = templates.read(id).question(question).orElseThrow(NotVisibleException::new);
        model.addAttribute("form", forms.of(found, info.version()));
        return shown(id, null, question, account, model);
    }

    @PostMapping("/questions/{question}")
    String update(
            @PathVariable UUID id,
            @PathVariable String question,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String then,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        if (moreRows(then, form)) {
            return shown(id, null, question, account, model);
        }
        var before = templates.read(id).question(question).orElseThrow(NotVisibleException::new);
        var after = forms.read(form, before, errors);
        if (after == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            forms.spare(form);
            return shown(id, null, question, account, model);
        }
        return act(
                id,
                form.getVersion(),
                sectionOf(id, question),
                question,
                template -> FormEdit.question(template, question, after),
                account,
                key,
                redirect);
    }

    @PostMapping("/questions/{question}/move")
    String move(
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam long version,
            @RequestParam String to,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var by = "up".equals(to) ? -1 : 1;
        return act(
                id,
                version,
                sectionOf(id, question),
                question,
                form -> FormEdit.moveQuestion(form, question, by),
                account,
                key,
                redirect);
    }

    @PostMapping("/questions/{question}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        return act(
                id,
                version,
                sectionOf(id, question),
                question,
                form -> FormEdit.removeQuestion(form, question),
                account,
                key,
                redirect);
    }

    private String sectionOf(UUID id, String question) {
        return templates.read(id).sections().stream()
                .filter(section -> section.question(question).isPresent())
                .map(FormSection::code)
                .findFirst()
                .orElse("");
    }

    /** The button for more rows saves nothing: the form comes back with what was typed and room for more. */
    private boolean moreRows(String then, QuestionForm form) {
        if (!"rows".equals(then)) {
            return false;
        }
        form.getParts().getOptions().add(new RowForm());
        forms.spare(form);
        return true;
    }

    private String shown(UUID id, @Nullable String section, @Nullable String question, Account account, Model model) {
        page.head(templates.info(id, account), account, model);
        var template = templates.read(id);
        var within = template.section(section == null ? sectionOf(id, String.valueOf(question)) : section)
                .orElseThrow(NotVisibleException::new);
        model.addAttribute("template", template);
        model.addAttribute("section", within);
        model.addAttribute("question", question);
        model.addAttribute(
                "asked", question == null ? null : within.question(question).orElse(null));
        forms.options(model, template, within, question);
        return "call/office/question";
    }

    private String act(
            UUID id,
            long version,
            String section,
            String question,
            UnaryOperator<FormTemplate> change,
            Account account,
            @Nullable String key,
            RedirectAttributes redirect) {
        var back = new FormSaving.Back(section, "q-" + question);
        return saving.save(id, version, "question " + question, back, change, account, key, redirect);
    }
}
