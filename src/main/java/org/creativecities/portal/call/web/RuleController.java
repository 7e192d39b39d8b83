package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.FormParts;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.call.Rule;
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

/** Conditions of entry and figures of a draft of the form; the code {@code new} stands for one that is added. */
@Controller
@RequestMapping("/office/form-templates/{id}/rules/{list}/{code}")
class RuleController {

    private static final String NEW = "new";
    private static final int TITLE = 200;
    private static final int TEXT = 1000;

    private final FormTemplates templates;
    private final VersionPage page;
    private final FormSaving saving;
    private final Sources sources;

    RuleController(FormTemplates templates, VersionPage page, FormSaving saving, Sources sources) {
        this.templates = templates;
        this.page = page;
        this.saving = saving;
        this.sources = sources;
    }

    @GetMapping
    String edit(
            @PathVariable UUID id,
            @PathVariable String list,
            @PathVariable String code,
            @CurrentAccount Account account,
            Model model) {
        var info = templates.info(id, account);
        page.requireEdit(info, account);
        var form = new RuleForm();
        form.setStatus(LimitStatus.PROVISIONAL.name());
        if (!NEW.equals(code)) {
            var rule = find(templates.read(id), list, code);
            form.setTitleFa(rule.title().fa());
            form.setTitleEn(SectionForms.en(rule.title()));
            form.setTextFa(rule.text().fa());
            form.setTextEn(SectionForms.en(rule.text()));
            form.setStatus(rule.status().name());
            form.setSourceFa(rule.source().text().fa());
            form.setSourceEn(SectionForms.en(rule.source().text()));
            form.setAsOf(sources.day(rule.source()));
        }
        form.setVersion(info.version());
        model.addAttribute("form", form);
        return shown(id, list, code, account, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String list,
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(templates.info(id, account), account);
        var template = templates.read(id);
        var added = NEW.equals(code)
                ? free(rules(template, list))
                : find(template, list, code).code();
        var answers = new Answers(errors, "call.rule");
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var text = answers.both("text", form.getTextFa(), form.getTextEn(), TEXT);
        var source = sources.read(answers, form.getSourceFa(), form.getSourceEn(), form.getAsOf());
        if (answers.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, list, code, account, model);
        }
        var rule = new Rule(added, title, text, sources.status(form.getStatus()), source);
        return saving.save(
                id,
                form.getVersion(),
                list + " " + added,
                new FormSaving.Back("", list),
                one -> with(one, list, FormParts.put(rules(one, list), Rule::code, rule)),
                account,
                key,
                redirect);
    }

    private static List<Rule> rules(FormTemplate template, String list) {
        return switch (list) {
            case "conditions" -> template.conditions();
            case "values" -> template.values();
            default -> throw new NotVisibleException();
        };
    }

    private static FormTemplate with(FormTemplate template, String list, List<Rule> rules) {
        return "conditions".equals(list) ? template.withConditions(rules) : template.withValues(rules);
    }

    private static Rule find(FormTemplate template, String list, String code) {
        return rules(template, list).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    private static String free(List<Rule> rules) {
        var n = rules.size() + 1;
        while (true) {
            var code = "rule-" + n++;
            if (rules.stream().noneMatch(rule -> rule.code().equals(code))) {
                return code;
            }
        }
    }

    private String shown(UUID id, String list, String code, Account account, Model model) {
        page.head(templates.info(id, account), account, model);
        rules(templates.read(id), list);
        model.addAttribute("list", list);
        model.addAttribute("code", code);
        model.addAttribute("statuses", sources.statuses());
        return "call/office/rule";
    }
}
