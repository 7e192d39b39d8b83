package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.FormGroup;
import org.creativecities.portal.call.FormParts;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.PersianText;
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

/** The title of a draft of the form and the headings under which its sections stand. */
@Controller
@RequestMapping("/office/form-templates/{id}")
class FormHeadController {

    private static final String NEW = "new";
    private static final int TITLE = 200;

    private final FormTemplates templates;
    private final VersionPage page;
    private final FormSaving saving;

    FormHeadController(FormTemplates templates, VersionPage page, FormSaving saving) {
        this.templates = templates;
        this.page = page;
        this.saving = saving;
    }

    @GetMapping("/title")
    String title(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        var template = templates.read(id);
        var form = form(template.title(), info.version());
        var phrase = template.emptyPhrase();
        form.setEmptyPhrase(phrase == null ? "" : phrase);
        model.addAttribute("form", form);
        return shown(id, "title", account, model);
    }

    @PostMapping("/title")
    String saveTitle(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") HeadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        var answers = new Answers(errors, "call.head");
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var phrase = PersianText.clean(form.getEmptyPhrase()).strip();
        if (phrase.length() > TITLE) {
            answers.wrong("emptyPhrase", "too-long");
        }
        return saved(
                id,
                "title",
                form,
                answers,
                template -> template.with(title, phrase.isEmpty() ? null : phrase),
                account,
                key,
                model,
                redirect,
                response);
    }

    @GetMapping("/groups/{group}")
    String group(@PathVariable UUID id, @PathVariable String group, @CurrentAccount Account account, Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        var title = NEW.equals(group)
                ? new Bilingual("", "")
                : templates.read(id).groups().stream()
                        .filter(one -> one.code().equals(group))
                        .map(FormGroup::title)
                        .findFirst()
                        .orElseThrow(NotVisibleException::new);
        model.addAttribute("form", form(title, info.version()));
        return shown(id, "groups/" + group, account, model);
    }

    @PostMapping("/groups/{group}")
    String saveGroup(
            @PathVariable UUID id,
            @PathVariable String group,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") HeadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        var answers = new Answers(errors, "call.head");
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        UnaryOperator<FormTemplate> change = template -> NEW.equals(group)
                ? template.withGroups(FormParts.put(
                        template.groups(), FormGroup::code, new FormGroup(free(template), title, List.of())))
                : template.withGroups(FormParts.change(
                        template.groups(),
                        FormGroup::code,
                        group,
                        one -> new FormGroup(one.code(), title, one.sections())));
        return saved(id, "groups/" + group, form, answers, change, account, key, model, redirect, response);
    }

    private String saved(
            UUID id,
            String what,
            HeadForm form,
            Answers answers,
            UnaryOperator<FormTemplate> change,
            Account account,
            @Nullable String key,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (answers.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, what, account, model);
        }
        var back = new FormSaving.Back("", "title".equals(what) ? "main" : what.replace('/', '-'));
        return saving.save(id, form.getVersion(), what.replace('/', ' '), back, change, account, key, redirect);
    }

    private static HeadForm form(Bilingual title, long version) {
        var form = new HeadForm();
        form.setTitleFa(title.fa());
        form.setTitleEn(SectionForms.en(title));
        form.setVersion(version);
        return form;
    }

    private static String free(FormTemplate template) {
        var n = template.groups().size() + 1;
        while (true) {
            var code = "group-" + n++;
            if (template.groups().stream().noneMatch(group -> group.code().equals(code))) {
                return code;
            }
        }
    }

    private String shown(UUID id, String what, Account account, Model model) {
        page.head(templates.info(id, account), account, model);
        model.addAttribute("what", what);
        return "call/office/head";
    }
}
