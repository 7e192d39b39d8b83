package org.creativecities.portal.call.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.LimitStatus;
import org.creativecities.portal.call.LimitUnit;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.call.Question.Languages;
import org.creativecities.portal.call.Question.Limit;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.call.Source;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** From a question to its form and back. */
@Component
class QuestionForms {

    private static final int LABEL = 300;
    private static final int GUIDANCE = 4000;
    private static final int LONGEST_TEXT = 20_000;
    private final Format format;
    private final MessageSource messages;
    private final QuestionParts parts;

    QuestionForms(Format format, MessageSource messages, QuestionParts parts) {
        this.format = format;
        this.messages = messages;
        this.parts = parts;
    }

    QuestionForm blank(long version) {
        var form = new QuestionForm();
        form.setType(QuestionType.LONG_TEXT.name());
        form.setFa(true);
        form.setEn(true);
        form.setOfficial("en");
        form.setLimitUnit(LimitUnit.WORDS.name());
        form.setLimitStatus(LimitStatus.PROVISIONAL.name());
        form.setRequired(true);
        form.getParts().setCurrency("IRR");
        form.setVersion(version);
        parts.spare(form);
        return form;
    }

    QuestionForm of(Question question, long version) {
        var form = new QuestionForm();
        form.setCode(question.code());
        form.setType(question.type().name());
        form.setLabelFa(SectionForms.fa(question.label()));
        form.setLabelEn(SectionForms.en(question.label()));
        form.setHintFa(SectionForms.fa(question.hint()));
        form.setHintEn(SectionForms.en(question.hint()));
        form.setGuidanceFa(SectionForms.fa(question.guidance()));
        form.setGuidanceEn(SectionForms.en(question.guidance()));
        form.setRequired(question.required());
        var languages = question.languages();
        if (languages != null) {
            form.setFa(languages.fa());
            form.setEn(languages.en());
            form.setOfficial(languages.official() == null ? "" : languages.official());
        }
        form.setLimitUnit(LimitUnit.WORDS.name());
        form.setLimitStatus(LimitStatus.PROVISIONAL.name());
        var limit = question.limit();
        if (limit != null) {
            form.setLimitMax(format.number(limit.max()));
            form.setLimitUnit(limit.unit().name());
            form.setLimitStatus(limit.status().name());
            form.setSourceFa(SectionForms.fa(limit.source().text()));
            form.setSourceEn(SectionForms.en(limit.source().text()));
            form.setAsOf(
                    limit.source().asOf() == null
                            ? ""
                            : format.shortDate(limit.source().asOf()));
        }
        form.setMin(question.min() == null ? "" : format.number(question.min()));
        form.setMax(question.max() == null ? "" : format.number(question.max()));
        form.setVersion(version);
        parts.fill(form, question);
        parts.spare(form);
        return form;
    }

    /**
     * What was typed, or null when something is wrong.
     *
     * @param before the question that is changed; null for a new one
     */
    @Nullable
    Question read(QuestionForm form, @Nullable Question before, BindingResult errors) {
        var answers = new Answers(errors, "call.question");
        var code = before == null ? form.getCode().strip() : before.code();
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            answers.wrong("code", "form");
        }
        var type = before != null && form.getType().isBlank() ? before.type() : type(form, answers);
        var label = answers.both("label", form.getLabelFa(), form.getLabelEn(), LABEL);
        var hint = answers.bothOrNone("hint", form.getHintFa(), form.getHintEn(), LABEL);
        var guidance = answers.bothOrNone("guidance", form.getGuidanceFa(), form.getGuidanceEn(), GUIDANCE);
        var text = QuestionType.TEXTS.contains(type);
        var languages = text ? languages(form, answers) : null;
        var limit = text && !form.getLimitMax().isBlank() ? limit(form, answers) : null;
        var min = answers.numberOrNone("min", form.getMin());
        var max = answers.numberOrNone("max", form.getMax());
        if (min != null && max != null && min > max) {
            answers.wrong("max", "range");
        }
        var plain = new Question(
                code,
                null,
                label,
                hint,
                guidance,
                type,
                form.isRequired(),
                languages,
                limit,
                List.of(),
                min,
                max,
                null,
                null,
                null,
                null);
        var whole = parts.with(plain, form, answers);
        return answers.failed() ? null : whole;
    }

    /** A code for a new question that nobody had to think of. */
    static String freeCode(FormTemplate template, FormSection section) {
        var base = section.code().substring(0, Math.min(section.code().length(), 30)) + "-q";
        var n = 1;
        while (template.question(base + n).isPresent()) {
            n++;
        }
        return base + n;
    }

    /** Empty rows for what comes new, in a form that is shown again. */
    void spare(QuestionForm form) {
        parts.spare(form);
    }

    /** The choices of the form, in the page's language. */
    void options(Model model, FormTemplate template, FormSection section, @Nullable String question) {
        model.addAttribute("types", named("call.question-type.", EnumSet.allOf(QuestionType.class)));
        model.addAttribute("conditions", parts.conditions(section, question));
        model.addAttribute("dates", parts.dates(section, question));
        model.addAttribute("slots", parts.slots(template));
        model.addAttribute("units", named("call.unit.", EnumSet.allOf(LimitUnit.class)));
        model.addAttribute("statuses", named("call.limit-status.", EnumSet.allOf(LimitStatus.class)));
        var official = new LinkedHashMap<String, String>();
        official.put("en", say("call.language.en"));
        official.put("fa", say("call.language.fa"));
        model.addAttribute("languages", official);
    }

    private static QuestionType type(QuestionForm form, Answers answers) {
        return Arrays.stream(QuestionType.values())
                .filter(type -> type.name().equals(form.getType()))
                .findFirst()
                .orElseGet(() -> {
                    answers.wrong("type", "missing");
                    return QuestionType.SHORT_TEXT;
                });
    }

    private static Languages languages(QuestionForm form, Answers answers) {
        var official = form.getOfficial().isBlank() ? null : form.getOfficial();
        if (!form.isFa() && !form.isEn()) {
            answers.wrong("fa", "missing");
        }
        var languages = new Languages(form.isFa(), form.isEn(), official);
        if (official != null && !languages.asked().contains(official)) {
            answers.wrong("official", "not-asked");
        }
        return languages;
    }

    private static Limit limit(QuestionForm form, Answers answers) {
        var max = answers.number("limitMax", form.getLimitMax(), 1, LONGEST_TEXT);
        var source = answers.both("source", form.getSourceFa(), form.getSourceEn(), LABEL);
        var asOf = answers.dayOrNone("asOf", form.getAsOf());
        return new Limit(
                max,
                LimitUnit.CHARACTERS.name().equals(form.getLimitUnit()) ? LimitUnit.CHARACTERS : LimitUnit.WORDS,
                // Only what somebody says was read counts as verified.
                LimitStatus.VERIFIED.name().equals(form.getLimitStatus())
                        ? LimitStatus.VERIFIED
                        : LimitStatus.PROVISIONAL,
                new Source(source, asOf));
    }

    private Map<String, String> named(String prefix, Set<? extends Enum<?>> values) {
        var named = new LinkedHashMap<String, String>();
        values.forEach(value -> named.put(value.name(), say(prefix + value.name())));
        return named;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
