package org.creativecities.portal.call.web;

import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** From a section to its form, and back as a change of the section. */
@Component
class SectionForms {

    private static final int TITLE = 200;
    private static final int NUMBER = 20;
    private static final int GUIDANCE = 4000;
    private static final int MOST_ITEMS = 50;

    private final Format format;
    private final Sources sources;

    SectionForms(Format format, Sources sources) {
        this.format = format;
        this.sources = sources;
    }

    SectionForm of(FormSection section, long version) {
        var form = new SectionForm();
        form.setCode(section.code());
        form.setNumberFa(fa(section.number()));
        form.setNumberEn(en(section.number()));
        form.setTitleFa(fa(section.title()));
        form.setTitleEn(en(section.title()));
        form.setHintFa(fa(section.hint()));
        form.setHintEn(en(section.hint()));
        form.setGuidanceFa(fa(section.guidance()));
        form.setGuidanceEn(en(section.guidance()));
        form.setAfterOthers(section.afterOthers());
        form.setStatus(LimitStatus.PROVISIONAL.name());
        var repeat = section.repeat();
        if (repeat != null) {
            form.setRepeated(true);
            form.setRepeatMin(format.number(repeat.min()));
            form.setRepeatMax(format.number(repeat.max()));
            form.setItemFa(fa(repeat.item()));
            form.setItemEn(en(repeat.item()));
            form.setStatus(repeat.status().name());
            form.setSourceFa(fa(repeat.source().text()));
            form.setSourceEn(en(repeat.source().text()));
            form.setAsOf(sources.day(repeat.source()));
        }
        form.setVersion(version);
        return form;
    }

    /** What was typed as a change of the section, or null when something is wrong. */
    @Nullable
    UnaryOperator<FormSection> read(SectionForm form, BindingResult errors) {
        var answers = new Answers(errors, "call.section");
        var number = answers.bothOrNone("number", form.getNumberFa(), form.getNumberEn(), NUMBER);
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var hint = answers.bothOrNone("hint", form.getHintFa(), form.getHintEn(), TITLE);
        var guidance = answers.bothOrNone("guidance", form.getGuidanceFa(), form.getGuidanceEn(), GUIDANCE);
        var repeat = form.isRepeated() ? repeat(form, answers) : null;
        return answers.failed()
                ? null
                : section -> new FormSection(
                        section.code(),
                        number,
                        title,
                        hint,
                        guidance,
                        section.questions(),
                        repeat,
                        form.isAfterOthers());
    }

    private FormSection.Repeat repeat(SectionForm form, Answers answers) {
        var most = answers.number("repeatMax", form.getRepeatMax(), 1, MOST_ITEMS);
        var least = answers.number("repeatMin", form.getRepeatMin(), 0, most);
        var item = answers.both("item", form.getItemFa(), form.getItemEn(), TITLE);
        var source = sources.read(answers, form.getSourceFa(), form.getSourceEn(), form.getAsOf());
        return new FormSection.Repeat(least, most, item, sources.status(form.getStatus()), source);
    }

    void options(Model model, FormTemplate template) {
        var groups = new LinkedHashMap<String, String>();
        template.groups().forEach(group -> groups.put(group.code(), format.text(group.title())));
        model.addAttribute("groups", groups);
        model.addAttribute("statuses", sources.statuses());
    }

    /** A code for a new section that nobody had to think of. */
    static String freeCode(FormTemplate template) {
        var n = template.sections().size() + 1;
        while (template.section("section-" + n).isPresent()) {
            n++;
        }
        return "section-" + n;
    }

    static String fa(@Nullable Bilingual text) {
        return text == null ? "" : text.fa();
    }

    static String en(@Nullable Bilingual text) {
        var english = text == null ? null : text.en();
        return english == null ? "" : english;
    }
}
