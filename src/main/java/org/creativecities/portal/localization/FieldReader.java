package org.creativecities.portal.localization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Reads the fields of a form one by one and notes every mistake at its field, so that all are shown at once. Messages
 * are {@code <prefix>.<field>.<mistake>}.
 */
public final class FieldReader {

    private final BindingResult errors;
    private final String prefix;

    public FieldReader(BindingResult errors, String prefix) {
        this.errors = errors;
        this.prefix = prefix;
    }

    /** A text that must be there and not be longer than this many characters. */
    public String text(String field, String typed, int longest) {
        var text = PersianText.clean(typed).strip();
        if (text.isEmpty()) {
            wrong(field, "missing");
        } else if (text.length() > longest) {
            wrong(field, "too-long");
        }
        return text;
    }

    /** Both languages of one text. */
    public Bilingual both(String field, String fa, String en, int longest) {
        return new Bilingual(text(field + "Fa", fa, longest), text(field + "En", en, longest));
    }

    /** Both languages or neither. */
    @Nullable
    public Bilingual bothOrNone(String field, String fa, String en, int longest) {
        return fa.isBlank() && en.isBlank() ? null : both(field, fa, en, longest);
    }

    /** A whole number within these bounds; the least one where it is wrong. */
    public int number(String field, String typed, int least, int greatest) {
        var number = whole(typed);
        if (number.isEmpty() || number.get() < least || number.get() > greatest) {
            wrong(field, "number");
            return least;
        }
        return number.get().intValue();
    }

    /** A whole number or nothing. */
    public @Nullable Long numberOrNone(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var number = whole(typed);
        if (number.isEmpty()) {
            wrong(field, "number");
        }
        return number.orElse(null);
    }

    /** A moment in Tehran from a day and an hour, each with its own mistake. */
    public @Nullable Instant moment(String dayField, String day, String timeField, String time) {
        if (DateInput.parse(day).isEmpty()) {
            wrong(dayField, "date");
        }
        if (DateTimeInput.time(time).isEmpty()) {
            wrong(timeField, "time");
        }
        return DateTimeInput.parse(day, time).orElse(null);
    }

    /** A day or nothing. */
    public @Nullable LocalDate dayOrNone(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var day = DateInput.parse(typed);
        if (day.isEmpty()) {
            wrong(field, "date");
        }
        return day.orElse(null);
    }

    /** Notes a mistake; the same mistake of the rows of a list shares one sentence. */
    public void wrong(String field, String mistake) {
        errors.rejectValue(field, prefix + "." + field.replaceAll("\\[\\d+]", "") + "." + mistake);
    }

    public boolean failed() {
        return errors.hasErrors();
    }

    private static Optional<Long> whole(String typed) {
        return NumberInput.parse(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.precision() <= 18)
                .map(number -> number.longValue());
    }
}
