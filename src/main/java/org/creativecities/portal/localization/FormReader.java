package org.creativecities.portal.localization;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/**
 * Reads the fields of a form one by one and notes every mistake at its field, so that all are shown at once. The
 * sentences are {@code localization.mistake.*} and name the field by its label, {@code <prefix>.<field>}.
 */
public final class FormReader {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST_ADDRESS = 500;

    private final Errors errors;
    private final MessageSource messages;
    private final String prefix;

    public FormReader(Errors errors, MessageSource messages, String prefix) {
        this.errors = errors;
        this.messages = messages;
        this.prefix = prefix;
    }

    public boolean failed() {
        return errors.hasErrors();
    }

    /** A single line that must be there. */
    public String line(String field, String typed, int shortest, int longest) {
        return checked(field, TextRules.line(typed), shortest, longest);
    }

    /** A text of several lines that must be there. */
    public String lines(String field, String typed, int shortest, int longest) {
        return checked(field, TextRules.lines(typed), shortest, longest);
    }

    /** A single line or nothing. */
    public @Nullable String lineOrNone(String field, String typed, int longest) {
        var text = TextRules.line(typed);
        return text.isEmpty() ? null : checked(field, text, 1, longest);
    }

    public @Nullable String linesOrNone(String field, String typed, int longest) {
        var text = TextRules.lines(typed);
        return text.isEmpty() ? null : checked(field, text, 1, longest);
    }

    /** The address of a page, or nothing. Only pages: what a browser would execute is refused. */
    public @Nullable String address(String field, String typed) {
        var text = TextRules.line(typed);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var uri = new URI(text.replace(" ", "%20"));
            var scheme = uri.getScheme();
            if (scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && text.length() <= LONGEST_ADDRESS) {
                return text;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        wrong(field, "address");
        return null;
    }

    /** A day that must be there; null only where it is wrong. */
    public @Nullable LocalDate day(String field, String typed) {
        if (typed.isBlank()) {
            wrong(field, "missing");
            return null;
        }
        return dayOrNone(field, typed);
    }

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

    /** A whole number within these bounds, or nothing. */
    public @Nullable Long numberOrNone(String field, String typed, long least, long greatest) {
        if (typed.isBlank()) {
            return null;
        }
        var number = NumberInput.whole(typed);
        if (number.isEmpty() || number.get() < least || number.get() > greatest) {
            wrong(field, "number", least, greatest);
            return null;
        }
        return number.get();
    }

    /** A whole number within these bounds; the least one where it is wrong. */
    public int number(String field, String typed, int least, int greatest) {
        if (typed.isBlank()) {
            wrong(field, "missing");
            return least;
        }
        var number = numberOrNone(field, typed, least, greatest);
        return number == null ? least : number.intValue();
    }

    /** One of the values of an enum; its first where none or a strange one was chosen. */
    public <T extends Enum<T>> T choice(String field, String typed, Class<T> type) {
        var values = type.getEnumConstants();
        return Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, "choice");
                    return values[0];
                });
    }

    /** Notes a mistake of {@code localization.mistake.*} at a field. */
    public void wrong(String field, String mistake, Object... more) {
        var locale = LocaleContextHolder.getLocale();
        var parts = new Object[more.length + 1];
        parts[0] = messages.getMessage(prefix + "." + field, null, locale);
        for (int i = 0; i < more.length; i++) {
            parts[i + 1] = Digits.in(Language.of(locale), String.valueOf(more[i]));
        }
        errors.rejectValue(field, "localization.mistake." + mistake, parts, null);
    }

    private String checked(String field, String text, int shortest, int longest) {
        int length = TextRules.length(text);
        if (length == 0) {
            wrong(field, "missing");
        } else if (length < shortest) {
            wrong(field, "too-short", shortest);
        } else if (length > longest) {
            wrong(field, "too-long", longest);
        }
        return text;
    }
}
