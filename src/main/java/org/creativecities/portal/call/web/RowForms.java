package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creativecities.portal.call.Question.Option;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.NumberInput;

/** Lists that are written row by row: an emptied row is a removed one, the number beside it is its place. */
final class RowForms {

    /** More rows than any form needs, fewer than a page can carry. */
    static final int MOST = 100;

    private static final int SPARE = 2;
    private static final int LONGEST_CODE = 30;

    private RowForms() {}

    /** Answers a question with the numbers of its rows in the digits of the page. */
    interface Digits {
        String of(int number);
    }

    static List<RowForm> of(List<Option> options, Digits digits) {
        var rows = new ArrayList<RowForm>();
        for (var option : options) {
            rows.add(row(option.code(), option.label(), digits.of(rows.size() + 1)));
        }
        return rows;
    }

    static List<RowForm> ofTexts(List<Bilingual> texts, Digits digits) {
        var rows = new ArrayList<RowForm>();
        for (var text : texts) {
            rows.add(row("", text, digits.of(rows.size() + 1)));
        }
        return rows;
    }

    /** Adds empty rows at the end, for what comes new. */
    static void spare(List<RowForm> rows) {
        var empty = rows.stream().filter(RowForms::empty).count();
        for (var i = empty; i < SPARE && rows.size() < MOST; i++) {
            rows.add(new RowForm());
        }
    }

    /** What was typed, in the order of the numbers beside the rows. Rows without a code get one from their English. */
    static List<Option> read(Answers answers, String field, List<RowForm> rows, int longest) {
        if (rows.size() > MOST) {
            answers.wrong(field, "too-many");
            return List.of();
        }
        record Placed(double place, Option option) {}
        var placed = new ArrayList<Placed>();
        var taken = new HashSet<String>();
        rows.forEach(row -> taken.add(row.getCode()));
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (empty(row)) {
                continue;
            }
            var at = field + "[" + i + "].";
            var label = new Bilingual(
                    answers.text(at + "fa", row.getFa(), longest), answers.text(at + "en", row.getEn(), longest));
            var known = row.getCode().matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}") ? row.getCode() : code(label, taken);
            row.setCode(known);
            var place = NumberInput.parse(row.getPlace())
                    .map(number -> number.doubleValue())
                    .orElse(i + 1.0);
            placed.add(new Placed(place, new Option(known, label)));
        }
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::place))
                .map(Placed::option)
                .toList();
    }

    private static String code(Bilingual label, Set<String> taken) {
        var english = String.valueOf(label.en()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var base = english.replaceAll("^-+|-+$", "");
        base = base.isEmpty() ? "choice" : base.substring(0, Math.min(base.length(), LONGEST_CODE));
        var code = base;
        for (var n = 2; !taken.add(code); n++) {
            code = base + "-" + n;
        }
        return code;
    }

    private static RowForm row(String code, Bilingual text, String place) {
        var row = new RowForm();
        row.setCode(code);
        row.setFa(text.fa());
        row.setEn(SectionForms.en(text));
        row.setPlace(place);
        return row;
    }

    private static boolean empty(RowForm row) {
        return row.getFa().isBlank() && row.getEn().isBlank();
    }
}
