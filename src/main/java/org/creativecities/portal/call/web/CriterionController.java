package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Criterion;
import org.creativecities.portal.call.FormParts;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.call.Rubrics;
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

/** The criteria of a draft of the rubric; the code {@code new} stands for one that is added. */
@Controller
@RequestMapping("/office/rubrics/{id}/criteria/{criterion}")
class CriterionController {

    private static final String NEW = "new";

    private final Rubrics rubrics;
    private final CriterionForms forms;
    private final VersionPage page;
    private final OneTimeKeys keys;

    CriterionController(Rubrics rubrics, CriterionForms forms, VersionPage page, OneTimeKeys keys) {
        this.rubrics = rubrics;
        this.forms = forms;
        this.page = page;
        this.keys = keys;
    }

    @GetMapping
    String edit(@PathVariable UUID id, @PathVariable String criterion, @CurrentAccount Account account, Model model) {
        var info = rubrics.info(id, account);
        page.requireEdit(info, account);
        var rubric = rubrics.read(id);
        model.addAttribute(
                "form",
                NEW.equals(criterion)
                        ? forms.blank(rubric, info.version())
                        : forms.of(find(rubric, criterion), info.version()));
        return shown(id, criterion, account, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable String criterion,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(rubrics.info(id, account), account);
        var rubric = rubrics.read(id);
        var code = NEW.equals(criterion)
                ? CriterionForms.freeCode(rubric)
                : find(rubric, criterion).code();
        var after = forms.read(form, code, errors);
        if (after == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, criterion, account, model);
        }
        return act(
                id,
                form.getVersion(),
                code,
                one -> one.withCriteria(FormParts.put(one.criteria(), Criterion::code, after)),
                account,
                key,
                redirect);
    }

    @PostMapping("/move")
    String move(
            @PathVariable UUID id,
            @PathVariable String criterion,
            @RequestParam long version,
            @RequestParam String to,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        var by = "up".equals(to) ? -1 : 1;
        return act(
                id,
                version,
                criterion,
                one -> one.withCriteria(FormParts.moved(one.criteria(), Criterion::code, criterion, by)),
                account,
                key,
                redirect);
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable String criterion,
            @RequestParam long version,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        return act(
                id,
                version,
                criterion,
                one -> one.withCriteria(FormParts.without(one.criteria(), Criterion::code, criterion)),
                account,
                key,
                redirect);
    }

    private String act(
            UUID id,
            long version,
            String criterion,
            UnaryOperator<Rubric> change,
            Account account,
            @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    rubrics.edit(id, version, "criterion " + criterion, change, account);
                    return "/office/rubrics/" + id;
                });
    }

    private static Criterion find(Rubric rubric, String criterion) {
        return rubric.criterion(criterion).orElseThrow(NotVisibleException::new);
    }

    private String shown(UUID id, String criterion, Account account, Model model) {
        page.head(rubrics.info(id, account), account, model);
        var rubric = rubrics.read(id);
        model.addAttribute("rubric", rubric);
        model.addAttribute("criterion", NEW.equals(criterion) ? null : find(rubric, criterion));
        model.addAttribute("sections", forms.sections(account));
        model.addAttribute("others", List.copyOf(rubric.criteria()));
        return "call/office/criterion";
    }
}
