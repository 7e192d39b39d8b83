package org.creativecities.portal.call.web;

import java.util.function.UnaryOperator;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** From a section to its form, and back as a change of the section. */
@Component
class SectionForms {

    private static final int TITLE = 200;
    private static final int GUIDANCE = 4000;
    private static final int MOST_ITEMS = 50;

    private final Format format;

    SectionForms(Format format) {
        this.format = format;
    }

    SectionForm of(FormSection section, long version) {
        var form = new SectionForm();
        form.setCode(section.code());
        form.setTitleFa(fa(section.title()));
        form.setTitleEn(en(section.title()));
        form.setHintFa(fa(section.hint()));
        form.setHintEn(en(section.hint()));
        form.setGuidanceFa(fa(section.guidance()));
        form.setGuidanceEn(en(section.guidance()));
        var repeat = section.repeat();
        if (repeat != null) {
            form.setRepeatMin(format.number(repeat.min()));
            form.setRepeatMax(format.number(repeat.max()));
        }
        form.setVersion(version);
        return form;
    }

    /** What was typed as a change of the section, or null when something is wrong. */
    @Nullable
    UnaryOperator<FormSection> read(SectionForm form, BindingResult errors) {
        var answers = new Answers(errors, "call.section");
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var hint = answers.bothOrNone("hint", form.getHintFa(), form.getHintEn(), TITLE);
        var guidance = answers.bothOrNone("guidance", form.getGuidanceFa(), form.getGuidanceEn(), GUIDANCE);
        var repeated = !form.getRepeatMax().isBlank();
        var most = repeated ? answers.number("repeatMax", form.getRepeatMax(), 1, MOST_ITEMS) : 0;
        var least = repeated ? answers.number("repeatMin", form.getRepeatMin(), 0, most) : 0;
        return answers.failed() ? null : section -> changed(section, title, hint, guidance, least, most);
    }

    private static FormSection changed(
            FormSection section,
            Bilingual title,
            @Nullable Bilingual hint,
            @Nullable Bilingual guidance,
            int least,
            int most) {
        var repeat = section.repeat();
        // Only the counts of a list can be changed; a section that is asked once stays so.
        var counted = repeat == null || most == 0
                ? repeat
                : new FormSection.Repeat(least, most, repeat.item(), repeat.status(), repeat.source());
        return new FormSection(
                section.code(),
                section.number(),
                title,
                hint,
                guidance,
                section.questions(),
                counted,
                section.afterOthers());
    }

    static String fa(@Nullable Bilingual text) {
        return text == null ? "" : text.fa();
    }

    static String en(@Nullable Bilingual text) {
        var english = text == null ? null : text.en();
        return english == null ? "" : english;
    }
}
