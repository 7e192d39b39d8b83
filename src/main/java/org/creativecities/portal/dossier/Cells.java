package org.creativecities.portal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.dossier.Cell.Kind;
import org.jspecify.annotations.Nullable;

/** Lays the questions of a form out into boxes. */
public final class Cells {

    /** The parts of a contact, in the order of the page; the first four, the address, telephone and e-mail are needed. */
    public static final List<String> CONTACT = List.of(
            "salutation",
            "first-name",
            "family-name",
            "post",
            "institution",
            "address",
            "telephone",
            "mobile",
            "email");

    private static final List<String> NOT_NEEDED = List.of("institution", "mobile");

    private Cells() {}

    /** @param item the number of the entry; 0 in a section that is no list */
    public static List<Cell> of(FormSection section, int item) {
        return section.questions().stream()
                .flatMap(question -> of(section.code(), item, question))
                .toList();
    }

    static Stream<Cell> of(String section, int item, Question question) {
        return switch (question.type()) {
            case SHORT_TEXT -> inLanguages(section, item, question, Kind.LINE);
            case LONG_TEXT -> inLanguages(section, item, question, Kind.TEXT);
            case NUMBER -> one(section, item, question, Kind.NUMBER);
            case MONEY -> one(section, item, question, Kind.MONEY);
            case DATE -> one(section, item, question, Kind.DATE);
            case EMAIL -> one(section, item, question, Kind.EMAIL);
            case MOBILE -> one(section, item, question, Kind.MOBILE);
            case CHOICE -> one(section, item, question, Kind.CHOICE);
            case MULTIPLE_CHOICE -> one(section, item, question, Kind.CHOICES);
            case CREATIVE_FIELD -> one(section, item, question, Kind.FIELD);
            case YES_NO -> one(section, item, question, Kind.YES_NO);
            case CONTACT ->
                CONTACT.stream()
                        .map(part -> part(
                                section,
                                item,
                                question,
                                part,
                                contact(part),
                                question.required() && !NOT_NEEDED.contains(part)));
            case LINKS ->
                IntStream.rangeClosed(1, most(question))
                        .mapToObj(n -> part(
                                section,
                                item,
                                question,
                                String.valueOf(n),
                                Kind.LINK,
                                question.required() && n <= least(question)));
            case TABLE -> table(section, item, question);
            case FILES -> Stream.empty();
        };
    }

    private static int most(Question question) {
        var max = question.max();
        return max == null ? 4 : (int) Math.min(max, 20);
    }

    private static int least(Question question) {
        var min = question.min();
        return min == null ? 1 : min.intValue();
    }

    private static Kind contact(String part) {
        return switch (part) {
            case "salutation" -> Kind.SALUTATION;
            case "telephone" -> Kind.PHONE;
            case "mobile" -> Kind.MOBILE;
            case "email" -> Kind.EMAIL;
            default -> Kind.LINE;
        };
    }

    private static Stream<Cell> table(String section, int item, Question question) {
        var table = question.table();
        var cells = new ArrayList<Cell>();
        if (table != null) {
            for (var row : table.rows()) {
                for (var column : table.columns()) {
                    cells.add(part(
                            section,
                            item,
                            question,
                            row.code() + ":" + column.code(),
                            Kind.MONEY,
                            question.required()));
                }
            }
        }
        return cells.stream();
    }

    private static Stream<Cell> inLanguages(String section, int item, Question question, Kind kind) {
        var languages = question.languages();
        return (languages == null ? List.of("") : languages.asked())
                .stream()
                        .map(language -> new Cell(
                                new AnswerKey(section, item, question.code(), language),
                                question,
                                null,
                                kind,
                                question.required()));
    }

    private static Stream<Cell> one(String section, int item, Question question, Kind kind) {
        return Stream.of(
                new Cell(new AnswerKey(section, item, question.code(), ""), question, null, kind, question.required()));
    }

    private static Cell part(
            String section, int item, Question question, @Nullable String part, Kind kind, boolean required) {
        return new Cell(new AnswerKey(section, item, question.code() + "~" + part, ""), question, part, kind, required);
    }
}
