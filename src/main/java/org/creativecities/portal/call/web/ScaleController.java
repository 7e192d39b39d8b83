package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.call.Rubrics;
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

/** The title of a draft of the rubric, the words for its scores, and taking the last step back. */
@Controller
@RequestMapping("/office/rubrics/{id}")
class ScaleController {

    private static final int TITLE = 200;

    private final Rubrics rubrics;
    private final VersionPage page;
    private final Sources sources;
    private final OneTimeKeys keys;

    ScaleController(Rubrics rubrics, VersionPage page, Sources sources, OneTimeKeys keys) {
        this.rubrics = rubrics;
        this.page = page;
        this.sources = sources;
        this.keys = keys;
    }

    @GetMapping("/scale")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var info = rubrics.info(id, account);
        page.requireEdit(info, account);
        var rubric = rubrics.read(id);
        var form = new ScaleForm();
        form.setTitleFa(rubric.title().fa());
        form.setTitleEn(SectionForms.en(rubric.title()));
        rubric.scale().forEach(word -> {
            form.getWordsFa().add(word.fa());
            form.getWordsEn().add(SectionForms.en(word));
        });
        form.setStatus(rubric.status().name());
        form.setSourceFa(rubric.source().text().fa());
        form.setSourceEn(SectionForms.en(rubric.source().text()));
        form.setAsOf(sources.day(rubric.source()));
        form.setVersion(info.version());
        model.addAttribute("form", form);
        return shown(id, account, model);
    }

    @PostMapping("/scale")
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") ScaleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        page.requireEdit(rubrics.info(id, account), account);
        var answers = new Answers(errors, "call.scale");
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        CriterionForms.fill(form.getWordsFa());
        CriterionForms.fill(form.getWordsEn());
        var words = new ArrayList<Bilingual>();
        for (var i = 0; i < CriterionForms.SCORES; i++) {
            words.add(new Bilingual(
                    answers.text("wordsFa[" + i + "]", form.getWordsFa().get(i), TITLE),
                    answers.text("wordsEn[" + i + "]", form.getWordsEn().get(i), TITLE)));
        }
        var source = sources.read(answers, form.getSourceFa(), form.getSourceEn(), form.getAsOf());
        if (answers.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, account, model);
        }
        redirect.addFlashAttribute("notice", "call.notice.version-saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    rubrics.edit(
                            id,
                            form.getVersion(),
                            "scale",
                            one -> new Rubric(
                                    one.id(),
                                    one.code(),
                                    one.version(),
                                    title,
                                    sources.status(form.getStatus()),
                                    source,
                                    words,
                                    one.criteria()),
                            account);
                    return "/office/rubrics/" + id;
                });
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
                    rubrics.undo(id, version, account);
                    return "/office/rubrics/" + id;
                });
    }

    private String shown(UUID id, Account account, Model model) {
        page.head(rubrics.info(id, account), account, model);
        model.addAttribute("rubric", rubrics.read(id));
        model.addAttribute("statuses", sources.statuses());
        return "call/office/scale";
    }
}
