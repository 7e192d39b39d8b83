package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** From a place for documents to its form and back. */
@Component
class SlotForms {

    static final List<String> TYPES = List.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int TITLE = 200;
    private static final int NUMBER = 20;
    private static final int MOST_FILES = 20;
    private static final int MOST_MEGABYTES = 20;
    private static final long MEGABYTE = 1024L * 1024;

    private final Format format;
    private final Sources sources;
    private final MessageSource messages;

    SlotForms(Format format, Sources sources, MessageSource messages) {
        this.format = format;
        this.sources = sources;
        this.messages = messages;
    }

    SlotForm blank(long version) {
        var form = new SlotForm();
        form.setMin(format.number(1));
        form.setMax(format.number(1));
        form.setMegabytes(format.number(10));
        form.setTypes(new ArrayList<>(List.of(TYPES.get(0))));
        form.setGivenBy(AttachmentSlot.GivenBy.CITY.name());
        form.setStatus(LimitStatus.PROVISIONAL.name());
        form.setVersion(version);
        return form;
    }

    SlotForm of(AttachmentSlot slot, long version) {
        var form = new SlotForm();
        form.setCode(slot.code());
        form.setNumberFa(slot.number().fa());
        form.setNumberEn(SectionForms.en(slot.number()));
        form.setTitleFa(slot.title().fa());
        form.setTitleEn(SectionForms.en(slot.title()));
        form.setHintFa(SectionForms.fa(slot.hint()));
        form.setHintEn(SectionForms.en(slot.hint()));
        form.setMin(format.number(slot.min()));
        form.setMax(format.number(slot.max()));
        form.setMegabytes(format.number(Math.max(1, slot.maxBytes() / MEGABYTE)));
        form.setTypes(new ArrayList<>(slot.types()));
        form.setGivenBy(slot.givenBy().name());
        form.setStatus(slot.status().name());
        form.setSourceFa(slot.source().text().fa());
        form.setSourceEn(SectionForms.en(slot.source().text()));
        form.setAsOf(sources.day(slot.source()));
        form.setVersion(version);
        return form;
    }

    /** @param before the place that is changed; null for a new one */
    @Nullable
    AttachmentSlot read(SlotForm form, @Nullable AttachmentSlot before, FormTemplate template, BindingResult errors) {
        var answers = new Answers(errors, "call.slot");
        var code = before == null ? form.getCode().strip() : before.code();
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,19}")) {
            answers.wrong("code", "form");
        } else if (before == null && template.slot(code).isPresent()) {
            answers.wrong("code", "taken");
        }
        var number = answers.both("number", form.getNumberFa(), form.getNumberEn(), NUMBER);
        var title = answers.both("title", form.getTitleFa(), form.getTitleEn(), TITLE);
        var hint = answers.bothOrNone("hint", form.getHintFa(), form.getHintEn(), TITLE);
        var max = answers.number("max", form.getMax(), 1, MOST_FILES);
        var min = answers.number("min", form.getMin(), 0, max);
        var types = TYPES.stream().filter(form.getTypes()::contains).toList();
        if (types.isEmpty()) {
            answers.wrong("types", "missing");
        }
        var megabytes = answers.number("megabytes", form.getMegabytes(), 1, MOST_MEGABYTES);
        var source = sources.read(answers, form.getSourceFa(), form.getSourceEn(), form.getAsOf());
        return answers.failed()
                ? null
                : new AttachmentSlot(
                        code,
                        number,
                        title,
                        hint,
                        min,
                        max,
                        types,
                        megabytes * MEGABYTE,
                        sources.status(form.getStatus()),
                        source,
                        givenBy(form.getGivenBy()));
    }

    private static AttachmentSlot.GivenBy givenBy(String typed) {
        for (var by : AttachmentSlot.GivenBy.values()) {
            if (by.name().equals(typed)) {
                return by;
            }
        }
        return AttachmentSlot.GivenBy.CITY;
    }

    void options(Model model) {
        var types = new LinkedHashMap<String, String>();
        TYPES.forEach(type -> types.put(type, say("call.file-type." + type)));
        var givers = new LinkedHashMap<String, String>();
        for (var by : AttachmentSlot.GivenBy.values()) {
            givers.put(by.name(), say("call.given-by." + by));
        }
        model.addAttribute("types", types);
        model.addAttribute("givers", givers);
        model.addAttribute("statuses", sources.statuses());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
