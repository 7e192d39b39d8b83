package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.call.Question.Condition;
import org.creativecities.portal.call.Question.Help;
import org.creativecities.portal.call.Question.Table;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The parts only some questions have, from their form and back. */
@Component
class QuestionParts {

    private static final int LABEL = 300;
    private static final int EXAMPLE = 4000;
    private static final Set<QuestionType> DECIDING = EnumSet.of(
            QuestionType.CHOICE, QuestionType.MULTIPLE_CHOICE, QuestionType.CREATIVE_FIELD, QuestionType.YES_NO);

    private final Format format;
    private final Cities cities;
    private final MessageSource messages;

    QuestionParts(Format format, Cities cities, MessageSource messages) {
        this.format = format;
        this.cities = cities;
        this.messages = messages;
    }

    void fill(QuestionForm form, Question question) {
        var parts = form.getParts();
        parts.setNumber(question.number() == null ? "" : question.number());
        parts.setCurrency(question.currency() == null ? "" : question.currency());
        parts.setAfter(question.after() == null ? "" : question.after());
        parts.setSlot(question.slot() == null ? "" : question.slot());
        parts.setOptions(RowForms.of(question.options(), format::number));
        var table = question.table();
        if (table != null) {
            parts.setRows(RowForms.of(table.rows(), format::number));
            parts.setColumns(RowForms.of(table.columns(), format::number));
        }
        var when = question.shownWhen();
        if (when != null) {
            when.values().forEach(value -> parts.getCondition().add(when.question() + "=" + value));
        }
        var help = form.getHelp();
        help.setHeadingFa(SectionForms.fa(question.heading()));
        help.setHeadingEn(SectionForms.en(question.heading()));
        var given = question.help();
        if (given != null) {
            help.setGoodFa(SectionForms.fa(given.good()));
            help.setGoodEn(SectionForms.en(given.good()));
            help.setWeakFa(SectionForms.fa(given.weak()));
            help.setWeakEn(SectionForms.en(given.weak()));
            help.setRemarks(RowForms.ofTexts(given.remarks(), format::number));
        }
    }

    /** Empty rows for what comes new. */
    void spare(QuestionForm form) {
        RowForms.spare(form.getParts().getOptions());
        RowForms.spare(form.getParts().getRows());
        RowForms.spare(form.getParts().getColumns());
        RowForms.spare(form.getHelp().getRemarks());
    }

    /** The question with the parts its type has; mistakes are noted at their fields. */
    Question with(Question plain, QuestionForm form, Answers answers) {
        var parts = form.getParts();
        var type = plain.type();
        var choices = QuestionType.CHOICES.contains(type)
                ? RowForms.read(answers, "parts.options", parts.getOptions(), LABEL)
                : List.<Question.Option>of();
        if (QuestionType.CHOICES.contains(type) && choices.isEmpty()) {
            answers.wrong("parts.options", "missing");
        }
        var number = parts.getNumber().strip();
        if (number.length() > 20) {
            answers.wrong("parts.number", "too-long");
        }
        return new Question(
                plain.code(),
                number.isEmpty() ? null : number,
                plain.label(),
                plain.hint(),
                plain.guidance(),
                type,
                plain.required(),
                plain.languages(),
                plain.limit(),
                choices,
                plain.min(),
                plain.max(),
                type == QuestionType.MONEY || type == QuestionType.TABLE ? currency(parts, answers) : null,
                type == QuestionType.DATE && !parts.getAfter().isBlank() ? parts.getAfter() : null,
                type == QuestionType.FILES ? slot(parts, answers) : null,
                type == QuestionType.TABLE ? table(parts, answers) : null,
                answers.bothOrNone(
                        "help.heading",
                        form.getHelp().getHeadingFa(),
                        form.getHelp().getHeadingEn(),
                        LABEL),
                condition(parts, answers),
                help(form.getHelp(), answers));
    }

    private static String currency(QuestionPartsForm parts, Answers answers) {
        var currency = parts.getCurrency().strip();
        if (!currency.matches("[A-Z]{3}")) {
            answers.wrong("parts.currency", "form");
        }
        return currency;
    }

    private static String slot(QuestionPartsForm parts, Answers answers) {
        if (parts.getSlot().isBlank()) {
            answers.wrong("parts.slot", "missing");
        }
        return parts.getSlot();
    }

    private static Table table(QuestionPartsForm parts, Answers answers) {
        var rows = RowForms.read(answers, "parts.rows", parts.getRows(), LABEL);
        var columns = RowForms.read(answers, "parts.columns", parts.getColumns(), LABEL);
        if (rows.isEmpty()) {
            answers.wrong("parts.rows", "missing");
        }
        if (columns.isEmpty()) {
            answers.wrong("parts.columns", "missing");
        }
        return new Table(rows, columns);
    }

    private static @Nullable Condition condition(QuestionPartsForm parts, Answers answers) {
        var values = new ArrayList<String>();
        var questions = new java.util.LinkedHashSet<String>();
        for (var chosen : parts.getCondition()) {
            var split = chosen.indexOf('=');
            if (split > 0) {
                questions.add(chosen.substring(0, split));
                values.add(chosen.substring(split + 1));
            }
        }
        if (questions.size() > 1) {
            answers.wrong("parts.condition", "several");
        }
        return questions.isEmpty() ? null : new Condition(questions.iterator().next(), values);
    }

    private static @Nullable Help help(QuestionHelpForm form, Answers answers) {
        var good = answers.bothOrNone("help.good", form.getGoodFa(), form.getGoodEn(), EXAMPLE);
        var weak = answers.bothOrNone("help.weak", form.getWeakFa(), form.getWeakEn(), EXAMPLE);
        var remarks = RowForms.read(answers, "help.remarks", form.getRemarks(), LABEL).stream()
                .map(Question.Option::label)
                .toList();
        return good == null && weak == null && remarks.isEmpty() ? null : new Help(good, weak, remarks);
    }

    /** What a condition may stand on: every answer of the deciding questions that stand earlier in the section. */
    Map<String, String> conditions(FormSection section, @Nullable String question) {
        var found = new LinkedHashMap<String, String>();
        for (var other : section.questions()) {
            if (other.code().equals(question)) {
                break;
            }
            if (DECIDING.contains(other.type())) {
                values(other)
                        .forEach((value, words) -> found.put(
                                other.code() + "=" + value,
                                say("call.question.condition.value", format.text(other.label()), words)));
            }
        }
        return found;
    }

    /** The dates a date may have to follow. */
    Map<String, String> dates(FormSection section, @Nullable String question) {
        var found = new LinkedHashMap<String, String>();
        section.questions().stream()
                .filter(other ->
                        other.type() == QuestionType.DATE && !other.code().equals(question))
                .forEach(other -> found.put(other.code(), format.text(other.label())));
        return found;
    }

    Map<String, String> slots(FormTemplate template) {
        var found = new LinkedHashMap<String, String>();
        template.slots()
                .forEach(slot -> found.put(
                        slot.code(), format.digits(format.text(slot.number())) + " – " + format.text(slot.title())));
        return found;
    }

    private Map<String, String> values(Question other) {
        var values = new LinkedHashMap<String, String>();
        switch (other.type()) {
            case YES_NO -> {
                values.put("yes", say("call.yes"));
                values.put("no", say("call.no"));
            }
            case CREATIVE_FIELD ->
                cities.fields().forEach(field -> values.put(field.code(), format.text(field.name())));
            default -> other.options().forEach(option -> values.put(option.code(), format.text(option.label())));
        }
        return values;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
