package org.creativecities.portal.dossier.web;

import java.util.stream.Collectors;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.CellLabels;
import org.creativecities.portal.dossier.Cells;
import org.creativecities.portal.dossier.SectionPage;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around a question besides its boxes: when it is asked, examples, what was remarked before. */
@Component
class QuestionExtras {

    private final Format format;
    private final CellLabels labels;
    private final Cities cities;
    private final Sentences sentences;

    QuestionExtras(Format format, CellLabels labels, Cities cities, Sentences sentences) {
        this.format = format;
        this.labels = labels;
        this.cities = cities;
        this.sentences = sentences;
    }

    QuestionView.@Nullable When when(SectionPage page, Question question) {
        var when = question.shownWhen();
        if (when == null) {
            return null;
        }
        var other = page.section().question(when.question()).orElse(null);
        if (other == null) {
            return null;
        }
        var words = when.values().stream().map(value -> value(other, value)).collect(Collectors.joining(separator()));
        return new QuestionView.When(
                box(page.section(), page.item(), other),
                String.join(",", when.values()),
                sentences.message("dossier.question.only-when", format.text(other.label()), words),
                page.asked(question));
    }

    QuestionView.@Nullable Help help(Question question) {
        var help = question.help();
        return help == null
                        || (help.good() == null
                                && help.weak() == null
                                && help.remarks().isEmpty())
                ? null
                : new QuestionView.Help(
                        text(help.good()),
                        text(help.weak()),
                        help.remarks().stream().map(format::text).toList());
    }

    private String value(Question other, String value) {
        return switch (other.type()) {
            case YES_NO -> format.text(labels.yesOrNo(value));
            case CREATIVE_FIELD ->
                cities.field(value).map(field -> format.text(field.name())).orElse(value);
            default ->
                other.options().stream()
                        .filter(option -> option.code().equals(value))
                        .findFirst()
                        .map(option -> format.text(option.label()))
                        .orElse(value);
        };
    }

    private static String box(FormSection section, int item, Question other) {
        return Cells.of(section, item).stream()
                .filter(cell -> cell.question().code().equals(other.code()))
                .findFirst()
                .map(cell -> cell.id())
                .orElse("");
    }

    private String separator() {
        return sentences.message("dossier.list-comma");
    }

    private @Nullable String text(@Nullable Bilingual text) {
        return text == null ? null : format.text(text);
    }
}
