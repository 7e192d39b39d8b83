package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.Criterion;
import org.creativecities.portal.call.FormTemplates;
import org.creativecities.portal.call.Rubric;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** From a criterion to its form and back. */
@Component
class CriterionForms {

    static final int SCORES = Rubric.HIGHEST_SCORE + 1;

    private static final int TITLE = 200;
    private static final int QUESTION = 600;
    private static final int PERCENT = 100;
    private static final int MOST_WORDS = 500;

    private final Format format;
    private final FormTemplates templates;

    CriterionForms(Format format, FormTemplates templates) {
        this.format = format;
        this.templates = templates;
    }

    CriterionForm blank(Rubric rubric, long version) {
        var form = new CriterionForm();
        var sum = rubric.criteria().stream().mapToInt(Criterion::weight).sum();
        form.setWeight(format.number(Math.max(0, PERCENT - sum)));
        form.setMinimumReasonWords(format.number(30));
        for (var i = 0; i < SCORES; i++) {
            form.getAnchorsFa().add("");
            form.getAnchorsEn().add("");
        }
        form.setVersion(version);
        return form;
    }

    CriterionForm of(Criterion criterion, long version) {
        var form = new CriterionForm();
        form.setCode(criterion.code());
        form.setTitleFa(criterion.title().fa());
        form.setTitleEn(SectionForms.en(criterion.title()));
        form.setQuestionFa(criterion.question().fa());
        form.setQuestionEn(SectionForms.en(criterion.question()));
        form.setWeight(format.number(criterion.weight()));
        form.setMinimumReasonWords(format.number(criterion.minimumReasonWords()));
        form.setEndsNeedEvidence(criterion.endsNeedEvidence());
        form.setSide(criterion.side());
        form.setOptional(criterion.optional());
        form.setSections(new ArrayList<>(criterion.sections()));
        criterion.anchors().forEach(anchor -> {
            form.getAnchorsFa().add(anchor.fa());
            form.getAnchorsEn().add(SectionForms.en(anchor));
        });
        form.setVersion(version);
        return form;
    }

    /** What was typed, or null when something is wrong. */
    @Nullable
    Criterion read(CriterionForm form, String code, BindingResult errors) {
        var answers = new Answers(errors, "call.criterion");
        var anchors = new ArrayList<Bilingual>();
        fill(form.getAnchorsFa());
        fill(form.getAnchorsEn());
        for (var i = 0; i < SCORES; i++) {
            anchors.add(new Bilingual(
                    answers.text("anchorsFa[" + i + "]", form.getAnchorsFa().get(i), QUESTION),
                    answers.text("anchorsEn[" + i + "]", form.getAnchorsEn().get(i), QUESTION)));
        }
        var criterion = new Criterion(
                code,
                answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE),
                answers.both("question", form.getQuestionFa(), form.getQuestionEn(), QUESTION),
                form.isSide() ? 0 : answers.number("weight", form.getWeight(), 1, PERCENT),
                anchors,
                form.getSections().stream()
                        .filter(section -> section.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}"))
                        .toList(),
                answers.number("minimumReasonWords", form.getMinimumReasonWords(), 0, MOST_WORDS),
                form.isEndsNeedEvidence(),
                traits(form));
        return answers.failed() ? null : criterion;
    }

    private static Set<Criterion.Trait> traits(CriterionForm form) {
        var traits = EnumSet.noneOf(Criterion.Trait.class);
        if (form.isSide()) {
            traits.add(Criterion.Trait.SIDE);
        }
        if (form.isOptional()) {
            traits.add(Criterion.Trait.OPTIONAL);
        }
        return traits;
    }

    static void fill(List<String> texts) {
        while (texts.size() < SCORES) {
            texts.add("");
        }
    }

    /** The sections of the newest form, to be read for a criterion. */
    Map<String, String> sections(Account account) {
        var found = new LinkedHashMap<String, String>();
        templates.list(account).stream()
                .filter(info -> !info.draft())
                .findFirst()
                .ifPresent(info -> templates
                        .read(info.id())
                        .sections()
                        .forEach(section -> found.put(
                                section.code(),
                                (section.number() == null ? "" : format.digits(format.text(section.number())) + " – ")
                                        + format.text(section.title()))));
        return found;
    }

    static String freeCode(Rubric rubric) {
        var n = rubric.criteria().size() + 1;
        while (rubric.criterion("criterion-" + n).isPresent()) {
            n++;
        }
        return "criterion-" + n;
    }
}
