package org.creativecities.portal.criteria.web;

import java.time.LocalDate;
import java.util.Optional;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads what was typed, field by field, and notes every mistake at its field; {@code <prefix>.<field>.<mistake>}. */
final class Typed {

    private final BindingResult errors;
    private final String prefix;

    Typed(BindingResult errors, String prefix) {
        this.errors = errors;
        this.prefix = prefix;
    }

    /** A text that must be there. */
    String text(String field, String typed, int longest) {
        var text = optional(field, typed, longest);
        if (text.isEmpty() && !errors.hasFieldErrors(field)) {
            wrong(field, "missing");
        }
        return text;
    }

    /** A text that may be empty. */
    String optional(String field, String typed, int longest) {
        var text = clean(typed);
        if (text.length() > longest) {
            errors.rejectValue(field, "criteria.error.too-long");
        }
        return text;
    }

    @Nullable
    String orNull(String field, String typed, int longest) {
        var text = optional(field, typed, longest);
        return text.isEmpty() ? null : text;
    }

    /** A web address or nothing. */
    @Nullable
    String address(String field, String typed) {
        var text = orNull(field, typed, 500);
        if (text != null && !text.matches("https?://\\S+")) {
            errors.rejectValue(field, "criteria.error.address");
        }
        return text;
    }

    /** A name in addresses. */
    String code(String field, String typed) {
        var text = Digits.toLatin(clean(typed)).toLowerCase(java.util.Locale.ROOT);
        if (!text.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            errors.rejectValue(field, "criteria.error.code");
        }
        return text;
    }

    Bilingual both(String field, String fa, String en, int longest) {
        return new Bilingual(text(field + "Fa", fa, longest), text(field + "En", en, longest));
    }

    <T extends Enum<T>> Optional<T> among(String field, String typed, Class<T> values) {
        for (var value : values.getEnumConstants()) {
            if (value.name().equals(typed)) {
                return Optional.of(value);
            }
        }
        if (!errors.hasFieldErrors(field)) {
            wrong(field, "missing");
        }
        return Optional.empty();
    }

    /** A day; where it is missing or wrong the mistake is noted. */
    Optional<LocalDate> day(String field, String typed) {
        var day = dayOrNone(field, typed);
        if (day.isEmpty() && !errors.hasFieldErrors(field)) {
            wrong(field, "missing");
        }
        return day;
    }

    Optional<LocalDate> dayOrNone(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var day = DateInput.parse(typed);
        if (day.isEmpty()) {
            errors.rejectValue(field, "criteria.error.date");
        }
        return day;
    }

    void wrong(String field, String mistake) {
        errors.rejectValue(field, prefix + "." + field + "." + mistake);
    }

    boolean failed() {
        return errors.hasErrors();
    }

    static String clean(@Nullable String typed) {
        return typed == null ? "" : PersianText.clean(typed).strip();
    }
}
