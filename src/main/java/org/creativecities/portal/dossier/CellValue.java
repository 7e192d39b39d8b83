package org.creativecities.portal.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creativecities.portal.dossier.Cell.Kind;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.localization.PhoneInput;
import org.creativecities.portal.localization.TextRules;

/**
 * What is kept of what was typed. A number, day or telephone number that can be read is kept in one form; one that
 * cannot is kept as typed, so that a draft never loses a text, and the check names it.
 */
final class CellValue {

    /** Far more than any limit of a form; keeps one box from filling the database. */
    static final int LONGEST = 50_000;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s()\\u200B-\\u200F\\u2066-\\u2069.\\-–/]+");
    private static final Pattern MOBILE = Pattern.compile("\\+989\\d{9}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d{8,15}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\".]+(\\.[^@\\s<>\".]+)+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+\\.[^\\s<>\"]+");

    private CellValue() {}

    static String stored(Kind kind, String typed) {
        return switch (kind) {
            case TEXT -> TextRules.lines(typed);
            case LINE, CHOICE, YES_NO, FIELD, SALUTATION, EMAIL -> TextRules.line(typed);
            case LINK -> link(TextRules.line(typed));
            case NUMBER, MONEY -> number(typed).map(BigDecimal::toPlainString).orElseGet(() -> TextRules.line(typed));
            case DATE -> DateInput.parse(typed).map(LocalDate::toString).orElseGet(() -> TextRules.line(typed));
            case MOBILE, PHONE -> phone(TextRules.line(typed));
            case CHOICES ->
                Arrays.stream(typed.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(","));
        };
    }

    static Optional<BigDecimal> number(String typed) {
        return NumberInput.parse(typed).map(BigDecimal::stripTrailingZeros).map(n -> n.scale() < 0 ? n.setScale(0) : n);
    }

    static Optional<LocalDate> date(String stored) {
        try {
            return Optional.of(LocalDate.parse(stored));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static boolean isMobile(String stored) {
        return MOBILE.matcher(stored).matches();
    }

    static boolean isPhone(String stored) {
        return PHONE.matcher(stored).matches();
    }

    static boolean isEmail(String stored) {
        return EMAIL.matcher(stored).matches();
    }

    static boolean isLink(String stored) {
        return LINK.matcher(stored).matches();
    }

    private static String link(String line) {
        return line.startsWith("www.") ? "https://" + line : line;
    }

    /** Iran's numbers as +98…, those of other countries with their plus, anything else as typed. */
    private static String phone(String line) {
        return PhoneInput.parse(line).orElseGet(() -> {
            var digits = SEPARATORS.matcher(Digits.toLatin(line)).replaceAll("");
            return PHONE.matcher(digits).matches() ? digits : line;
        });
    }
}
