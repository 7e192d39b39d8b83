package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Criterion;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.call.Rubrics;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
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

/** One criterion of a draft of the rubric. */
@Controller
@RequestMapping("/office/rubrics/{id}/criteria/{criterion}")
class CriterionController {

    private static final int TITLE = 200;
    private static final int QUESTION = 600;
    private static final int PERCENT = 100;
    private static final int MOST_WORDS = 500;

    private final Rubrics rubrics;
    private final VersionPage page;
    private final OneTimeKeys keys;
    private final Format format;

    CriterionController(Rubrics rubrics, VersionPage page, OneTimeKeys keys, Format format) {
        this.rubrics = rubrics;
        this.page = page;
        this.keys = keys;
        this.format = format;
    }

    @GetMapping
    String edit(@PathVariable UUID id, @PathVariable String criterion, @CurrentAccount Account account, Model model) {
        var info = rubrics.info(id, account);
        page.requireEdit(info, account);
        var found = rubrics.read(id).criterion(criterion).orElseThrow(NotVisibleException::new);
        model.addAttribute("form", form(found, info.version()));
        return shown(id, criterion, account, model);
    }

    @PostMapping
    String update(
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
        var before = rubrics.read(id).criterion(criterion).orElseThrow(NotVisibleException::new);
        var after = read(form, before, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, criterion, account, model);
        }
        redirect.addFlashAttribute("notice", "call.notice.version-saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    rubrics.edit(id, form.getVersion(), "criterion " + criterion, rubric -> with(rubric, after), account);
                    return "/office/rubrics/" + id;
                });
    }

    private CriterionForm form(Criterion criterion, long version) {
        var form = new CriterionForm();
        form.setCode(criterion.code());
        form.setTitleFa(criterion.title().fa());
        form.setTitleEn(SectionForms.en(criterion.title()));
        form.setQuestionFa(criterion.question().fa());
        form.setQuestionEn(SectionForms.en(criterion.question()));
        form.setWeight(format.number(criterion.weight()));
        form.setMinimumReasonWords(format.number(criterion.minimumReasonWords()));
        form.setEndsNeedEvidence(criterion.endsNeedEvidence());
        criterion.anchors().forEach(anchor -> {
            form.getAnchorsFa().add(anchor.fa());
            form.getAnchorsEn().add(SectionForms.en(anchor));
        });
        form.setVersion(version);
        return form;
    }

    private static Criterion read(CriterionForm form, Criterion before, BindingResult errors) {
        var answers = new Answers(errors, "call.criterion");
        var anchors = new ArrayList<Bilingual>();
        while (form.getAnchorsFa().size() < before.anchors().size()) {
            form.getAnchorsFa().add("");
        }
        while (form.getAnchorsEn().size() < before.anchors().size()) {
            form.getAnchorsEn().add("");
        }
        for (var i = 0; i < before.anchors().size(); i++) {
            anchors.add(new Bilingual(
                    answers.text("anchorsFa[" + i + "]", form.getAnchorsFa().get(i), QUESTION),
                    answers.text("anchorsEn[" + i + "]", form.getAnchorsEn().get(i), QUESTION)));
        }
        return new Criterion(
                before.code(),
                answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE),
                answers.both("question", form.getQuestionFa(), form.getQuestionEn(), QUESTION),
                answers.number("weight", form.getWeight(), 1, PERCENT),
                anchors,
                before.sections(),
                answers.number("minimumReasonWords", form.getMinimumReasonWords(), 0, MOST_WORDS),
                form.isEndsNeedEvidence());
    }

    private static Rubric with(Rubric rubric, Criterion changed) {
        return new Rubric(
                rubric.id(),
                rubric.code(),
                rubric.version(),
                rubric.title(),
                rubric.status(),
                rubric.source(),
                rubric.scale(),
                rubric.criteria().stream()
                        .map(one -> one.code().equals(changed.code()) ? changed : one)
                        .toList());
    }

    private String shown(UUID id, String criterion, Account account, Model model) {
        page.head(rubrics.info(id, account), account, model);
        var rubric = rubrics.read(id);
        model.addAttribute("rubric", rubric);
        model.addAttribute("criterion", rubric.criterion(criterion).orElseThrow(NotVisibleException::new));
        return "call/office/criterion";
    }
}
