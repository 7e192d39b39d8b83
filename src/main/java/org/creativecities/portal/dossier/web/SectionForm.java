package org.creativecities.portal.dossier.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.creativecities.portal.dossier.AnswerKey;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.dossier.CellLabels;
import org.creativecities.portal.dossier.SectionPage;
import org.creativecities.portal.dossier.TextConflict;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a section out for its page: questions, boxes, their words. */
@Component
class SectionForm {

    private static final List<String> SALUTATIONS = List.of("MR", "MS", "OTHER");
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Calls calls;
    private final Cities cities;
    private final CellLabels labels;
    private final Format format;
    private final ShownValue values;
    private final QuestionExtras extras;

    SectionForm(
            Calls calls, Cities cities, CellLabels labels, Format format, ShownValue values, QuestionExtras extras) {
        this.calls = calls;
        this.cities = cities;
        this.labels = labels;
        this.format = format;
        this.values = values;
        this.extras = extras;
    }

    /**
     * @param typed what came with a refused form, by id of the box; null where the stored texts are shown
     * @param errors by id of the box
     * @param conflicts the texts somebody else saved meanwhile
     */
    List<QuestionView> questions(
            SectionPage page,
            @Nullable Map<String, String> typed,
            Map<String, String> errors,
            List<TextConflict> conflicts) {
        var boxes = new LinkedHashMap<String, List<Box>>();
        Map<AnswerKey, TextConflict> theirs = new HashMap<>();
        conflicts.forEach(one -> theirs.put(one.key(), one));
        for (var cell : page.cells()) {
            boxes.computeIfAbsent(cell.question().code(), code -> new ArrayList<>())
                    .add(box(page, cell, typed, errors, theirs));
        }
        if (page.section().repeat() != null && page.item() == 0) {
            return List.of();
        }
        return page.section().questions().stream()
                .map(question -> question(page, question, boxes.getOrDefault(question.code(), List.of()), errors))
                .toList();
    }

    private QuestionView question(SectionPage page, Question question, List<Box> boxes, Map<String, String> errors) {
        var slot = question.slot() == null ? null : page.slot(question.slot()).orElse(null);
        return new QuestionView(
                question.code(),
                question.number(),
                format.text(question.label()),
                text(question.hint()),
                text(question.guidance()),
                layout(question, boxes),
                question.required(),
                boxes,
                columns(question),
                rows(question, boxes),
                slot,
                slot == null ? List.of() : page.files(slot.code()),
                slot == null ? null : errors.get("slot-" + slot.code()),
                text(question.heading()),
                extras.when(page, question),
                extras.help(question));
    }

    private static String layout(Question question, List<Box> boxes) {
        return switch (question.type()) {
            case SHORT_TEXT -> boxes.size() == 2 ? "pair" : "each";
            case CONTACT -> "contact";
            case LINKS -> "links";
            case TABLE -> "table";
            case FILES -> "files";
            case CHOICE, MULTIPLE_CHOICE, CREATIVE_FIELD, YES_NO -> "choice";
            default -> "each";
        };
    }

    private Box box(
            SectionPage page,
            Cell cell,
            @Nullable Map<String, String> typed,
            Map<String, String> errors,
            Map<AnswerKey, TextConflict> theirs) {
        var shown = values.of(cell, page.value(cell));
        var version = page.version(cell);
        return new Box(
                cell,
                label(cell),
                text(cell.question().hint()),
                typed == null ? shown : typed.getOrDefault(cell.id(), shown),
                version,
                errors.get(cell.id()),
                theirs.get(cell.key()),
                options(page, cell));
    }

    private String label(Cell cell) {
        return format.text(cell.part() == null ? cell.question().label() : labels.part(cell));
    }

    private Map<String, String> options(SectionPage page, Cell cell) {
        return switch (cell.kind()) {
            case CHOICE, CHOICES -> byCode(cell.question().options());
            case YES_NO -> words(YES_NO, labels::yesOrNo);
            case SALUTATION -> words(SALUTATIONS, labels::salutation);
            case FIELD -> fields(page);
            default -> Map.of();
        };
    }

    private Map<String, String> fields(SectionPage page) {
        var open =
                calls.find(page.dossier().card().callId()).map(CallView::fields).orElse(List.of());
        return cities.fields().stream()
                .filter(field -> open.contains(field.code()))
                .collect(Collectors.toMap(
                        CreativeField::code,
                        field -> format.text(field.name()),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }

    private Map<String, String> byCode(List<Question.Option> options) {
        return options.stream()
                .collect(Collectors.toMap(
                        Question.Option::code,
                        option -> format.text(option.label()),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }

    private Map<String, String> words(List<String> codes, Function<String, Bilingual> word) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, format.text(word.apply(code))));
        return words;
    }

    private List<String> columns(Question question) {
        var table = question.table();
        return table == null || question.type() != QuestionType.TABLE
                ? List.of()
                : table.columns().stream()
                        .map(column -> format.text(column.label()))
                        .toList();
    }

    private Map<String, List<Box>> rows(Question question, List<Box> boxes) {
        var rows = new LinkedHashMap<String, List<Box>>();
        var table = question.table();
        if (table != null) {
            for (var row : table.rows()) {
                rows.put(
                        format.text(row.label()),
                        boxes.stream()
                                .filter(box -> String.valueOf(box.cell().part()).startsWith(row.code() + ":"))
                                .toList());
            }
        }
        return rows;
    }

    private @Nullable String text(@Nullable Bilingual text) {
        return text == null ? null : format.text(text);
    }
}
