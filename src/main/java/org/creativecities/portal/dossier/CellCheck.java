package org.creativecities.portal.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.creativecities.portal.call.LimitUnit;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.localization.Words;
import org.jspecify.annotations.Nullable;

/** What is wrong with one box, if anything. */
final class CellCheck {

    private final Cell cell;
    private final Question question;
    private final String value;

    private CellCheck(Cell cell, String value) {
        this.cell = cell;
        this.question = cell.question();
        this.value = value;
    }

    static Optional<Problem> of(Cell cell, String value, List<Cell> together, Writing writing) {
        var check = new CellCheck(cell, value);
        return Optional.ofNullable(value.isBlank() ? check.missing() : check.wrong(together, writing));
    }

    private @Nullable Problem missing() {
        if (!cell.required()) {
            return null;
        }
        if (cell.part() != null) {
            return problem("missing-part");
        }
        return switch (cell.kind()) {
            case CHOICE, CHOICES, FIELD, YES_NO, SALUTATION -> problem("choice-missing");
            default ->
                problem("missing"
                        + (cell.key().language().isEmpty()
                                ? ""
                                : "-" + cell.key().language()));
        };
    }

    private @Nullable Problem wrong(List<Cell> together, Writing writing) {
        return switch (cell.kind()) {
            case LINE, TEXT -> text(writing);
            case NUMBER, MONEY -> number();
            case DATE -> date(together, writing);
            case EMAIL -> CellValue.isEmail(value) ? null : problem("email");
            case MOBILE -> CellValue.isMobile(value) ? null : problem("mobile");
            case PHONE -> CellValue.isPhone(value) ? null : problem("phone");
            case LINK -> CellValue.isLink(value) ? null : problem("link");
            case CHOICE -> known(value) ? null : problem("choice-missing");
            case CHOICES -> choices();
            case YES_NO, FIELD, SALUTATION -> null;
        };
    }

    private @Nullable Problem text(Writing writing) {
        if (cell.english() && persianShare() > 0.5) {
            return problem("not-english");
        }
        var limit = question.limit();
        if (limit == null || !cell.limited() || value.equals(writing.template().emptyPhrase())) {
            return null;
        }
        var length = limit.unit() == LimitUnit.WORDS ? Words.count(value) : TextRules.length(value);
        if (length <= limit.max()) {
            return null;
        }
        var key = "too-long-" + (limit.unit() == LimitUnit.WORDS ? "words" : "characters");
        return problem(
                key + (cell.key().language().isEmpty() ? "" : "-" + cell.key().language()), limit.max(), length);
    }

    private double persianShare() {
        var letters = value.codePoints().filter(Character::isLetter).count();
        var persian = value.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                .count();
        return letters == 0 ? 0 : (double) persian / letters;
    }

    private @Nullable Problem number() {
        var number = CellValue.number(value).orElse(null);
        if (number == null || number.scale() > 2) {
            return problem("number");
        }
        var min = question.min();
        var max = question.max();
        if (cell.part() != null || min == null) {
            min = 0L;
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0) {
            return problem("number-least", min);
        }
        return max != null && number.compareTo(BigDecimal.valueOf(max)) > 0 ? problem("number-most", max) : null;
    }

    private @Nullable Problem date(List<Cell> together, Writing writing) {
        var day = CellValue.date(value).orElse(null);
        if (day == null) {
            return problem("date");
        }
        var earlier = together.stream()
                .filter(other -> other.question().code().equals(question.after()))
                .findFirst()
                .orElse(null);
        if (earlier == null) {
            return null;
        }
        var first = CellValue.date(writing.value(earlier)).orElse(null);
        return first == null || day.isAfter(first)
                ? null
                : problem("date-order", earlier.question().label());
    }

    private @Nullable Problem choices() {
        var chosen = List.of(value.split(","));
        if (!chosen.stream().allMatch(this::known)) {
            return problem("choice-missing");
        }
        var min = question.min();
        var max = question.max();
        if (min != null && chosen.size() < min) {
            return problem("choices-least", min, chosen.size());
        }
        return max != null && chosen.size() > max ? problem("choices-most", max, chosen.size()) : null;
    }

    private boolean known(String code) {
        return question.options().stream().anyMatch(option -> option.code().equals(code));
    }

    private Problem problem(String key, Object... arguments) {
        return Problem.at(cell, key, arguments);
    }
}
