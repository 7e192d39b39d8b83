package org.creativecities.portal.dossier.offline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.LimitUnit;
import org.creativecities.portal.dossier.Cell;
import org.creativecities.portal.dossier.CellLabels;
import org.creativecities.portal.dossier.Cells;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.SectionPage;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lays out the form for the file, in the language of the page. */
@Component
class OfflineForms {

    private final DossierReading reading;
    private final CellLabels labels;
    private final MessageSource messages;
    private final Format format;

    OfflineForms(DossierReading reading, CellLabels labels, MessageSource messages, Format format) {
        this.reading = reading;
        this.labels = labels;
        this.messages = messages;
        this.format = format;
    }

    OfflineForm of(UUID id, Account by) {
        var dossier = reading.find(id, by);
        var sections = new ArrayList<OfflineForm.Section>();
        for (var code : reading.tasks(id, by).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.code())
                .toList()) {
            if (!dossier.mayWrite(code)) {
                continue;
            }
            var page = reading.section(id, code, 0, by);
            var section = page.writable() ? section(page, by) : null;
            if (section != null) {
                sections.add(section);
            }
        }
        var title = message("dossier.offline.file.title", dossier.card().reference());
        return new OfflineForm(
                dossier,
                Language.current(),
                title,
                message("dossier.offline.file.intro").lines().toList(),
                sections);
    }

    /** The same form in the other language: a file may come back to the other side of the portal. */
    OfflineForm inTheOtherLanguage(UUID id, Account by) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Language.current().other().locale());
        try {
            return of(id, by);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private OfflineForm.@Nullable Section section(SectionPage page, Account by) {
        var section = page.section();
        var items = new ArrayList<OfflineForm.Item>();
        var repeat = section.repeat();
        if (repeat == null) {
            items.add(new OfflineForm.Item(0, null, rows(page, page.cells())));
        } else {
            var position = 1;
            for (var number : page.items()) {
                var entry = reading.section(page.dossier().id(), section.code(), number, by);
                items.add(new OfflineForm.Item(
                        number,
                        format.text(repeat.item()) + " " + format.number(position++),
                        rows(entry, entry.cells())));
            }
            for (var free = -1; position <= repeat.max(); free--) {
                var title = format.text(repeat.item()) + " " + format.number(position++);
                items.add(new OfflineForm.Item(
                        free, message("dossier.offline.file.new-item", title), rows(page, Cells.of(section, free))));
            }
        }
        if (items.stream().allMatch(item -> item.rows().isEmpty())) {
            return null;
        }
        var number = section.number();
        var title = (number == null ? "" : format.digits(format.text(number)) + "  ") + format.text(section.title());
        return new OfflineForm.Section(section.code(), title, lines(section.guidance()), items);
    }

    private List<OfflineForm.Row> rows(SectionPage page, List<Cell> cells) {
        var byRow = new LinkedHashMap<String, List<OfflineBox>>();
        for (var cell : cells) {
            if (cell.kind() != Cell.Kind.FIELD && cell.kind() != Cell.Kind.CHOICES) {
                byRow.computeIfAbsent(cell.key().question(), key -> new ArrayList<>())
                        .add(box(page, cell));
            }
        }
        var rows = new ArrayList<OfflineForm.Row>();
        byRow.values().forEach(boxes -> {
            var cell = boxes.get(0).cell();
            rows.add(new OfflineForm.Row(format.text(labels.of(cell)), hints(cell), List.copyOf(boxes)));
        });
        return rows;
    }

    private OfflineBox box(SectionPage page, Cell cell) {
        var options = OfflineOptions.of(cell, labels);
        var stored = page.value(cell);
        return new OfflineBox(cell, page.version(cell), stored, shown(cell, stored, options), options);
    }

    private String shown(Cell cell, String stored, List<OfflineBox.Option> options) {
        return switch (cell.kind()) {
            case NUMBER, MONEY -> stored.matches("-?\\d+(\\.\\d+)?") ? format.number(new BigDecimal(stored)) : stored;
            case DATE -> stored.matches("\\d{4}-\\d{2}-\\d{2}") ? format.shortDate(LocalDate.parse(stored)) : stored;
            case CHOICE, YES_NO, SALUTATION ->
                options.stream()
                        .filter(one -> one.code().equals(stored))
                        .findFirst()
                        .map(one -> format.text(one.label()))
                        .orElse(stored);
            default -> stored;
        };
    }

    private List<String> hints(Cell cell) {
        var question = cell.question();
        var hints = new ArrayList<String>();
        if (cell.part() == null) {
            hints.addAll(lines(question.hint()));
            hints.addAll(lines(question.guidance()));
        }
        var limit = question.limit();
        if (limit != null) {
            var key = "dossier.offline.file.limit-" + (limit.unit() == LimitUnit.WORDS ? "words" : "characters");
            hints.add(message(key, format.number(limit.max()))
                    + (limit.provisional() ? " " + message("dossier.offline.file.provisional") : ""));
        }
        var options = OfflineOptions.of(cell, labels);
        if (!options.isEmpty()) {
            hints.add(message(
                    "dossier.offline.file.options",
                    String.join(
                            " / ",
                            options.stream()
                                    .map(one -> format.text(one.label()))
                                    .toList())));
        }
        return hints;
    }

    private List<String> lines(@Nullable Bilingual text) {
        return text == null
                ? List.of()
                : format.text(text).lines().filter(line -> !line.isBlank()).toList();
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
