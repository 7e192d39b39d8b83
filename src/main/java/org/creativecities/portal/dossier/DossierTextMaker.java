package org.creativecities.portal.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.dossier.DossierText.Answer;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Puts the answers into the order of the form, with everything that is needed to read them without the form. */
final class DossierTextMaker {

    static final int FORMAT = 1;

    /** What the text says of the dossier itself. */
    record Head(DossierCard card, Bilingual call, Bilingual city, Bilingual field) {}

    private final Writing writing;
    private final CellLabels labels;

    DossierTextMaker(Writing writing, CellLabels labels) {
        this.writing = writing;
        this.labels = labels;
    }

    DossierText make(Head head) {
        var template = writing.template();
        return new DossierText(
                FORMAT,
                head.card().id(),
                head.card().reference(),
                head.call(),
                head.city(),
                head.field(),
                template.code() + "-" + template.version(),
                template.sections().stream()
                        .map(section -> section(head, section))
                        .toList(),
                writing.attachments().stream().map(this::attachment).toList());
    }

    private DossierText.Section section(Head head, FormSection section) {
        var items = new ArrayList<DossierText.Item>();
        for (var entry : writing.entries(section)) {
            items.add(new DossierText.Item(items.size() + 1, answers(head, section, entry)));
        }
        return new DossierText.Section(
                section.code(), section.number(), section.title(), section.repeat() != null, List.copyOf(items));
    }

    private List<Answer> answers(Head head, FormSection section, int entry) {
        var answers = new ArrayList<Answer>();
        for (var question : section.questions()) {
            if (!writing.asked(section, entry, question)) {
                continue; // what is not asked is not sent, even where an answer from before is kept
            }
            var cells = Cells.of(section.code(), entry, question).toList();
            if (question.isText()) {
                answers.add(text(question, cells));
            } else {
                cells.forEach(cell -> answers.add(value(head, cell)));
            }
        }
        return List.copyOf(answers);
    }

    private Answer text(Question question, List<Cell> cells) {
        return new Answer(
                question.code(),
                question.label(),
                question.type().name(),
                inLanguage(cells, "fa"),
                inLanguage(cells, "en"),
                inLanguage(cells, ""),
                null);
    }

    private @Nullable String inLanguage(List<Cell> cells, String language) {
        return cells.stream()
                .filter(cell -> cell.key().language().equals(language))
                .map(writing::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Answer value(Head head, Cell cell) {
        var value = writing.value(cell);
        return new Answer(
                cell.key().question(),
                labels.of(cell),
                cell.kind().name(),
                null,
                null,
                value.isEmpty() ? null : value,
                value.isEmpty() ? null : shown(head, cell, value));
    }

    private @Nullable Bilingual shown(Head head, Cell cell, String value) {
        return switch (cell.kind()) {
            case FIELD -> head.field();
            case YES_NO -> labels.yesOrNo(value);
            case SALUTATION -> labels.salutation(value);
            case CHOICE, CHOICES -> options(cell.question(), value);
            default -> null;
        };
    }

    private static Bilingual options(Question question, String codes) {
        var chosen = Arrays.stream(codes.split(","))
                .flatMap(code -> question.options().stream()
                        .filter(option -> option.code().equals(code)))
                .map(Question.Option::label)
                .toList();
        return new Bilingual(
                chosen.stream().map(Bilingual::fa).collect(Collectors.joining("، ")),
                chosen.stream().map(CellLabels::english).collect(Collectors.joining(", ")));
    }

    private DossierText.Attachment attachment(AttachmentView file) {
        var document = file.document();
        return new DossierText.Attachment(
                file.id(),
                file.slot(),
                writing.template()
                        .slot(file.slot())
                        .map(slot -> slot.title())
                        .orElse(new Bilingual(file.slot(), file.slot())),
                document.name(),
                document.type().mediaType(),
                document.size(),
                document.sha256(),
                blank(file.rights().caption()),
                blank(file.rights().author()),
                blank(file.rights().note()),
                blank(file.rights().holder()),
                blank(file.rights().licence()),
                blank(file.rights().consent()));
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}
