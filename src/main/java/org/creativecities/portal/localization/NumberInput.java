package org.creativecities.portal.localization;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number as people type it: any digits, thousands parted by {@code ٬ ,} or spaces, decimals after
 * {@code ٫ . /}. What could mean two numbers is refused: {@code 2,8} is neither 28 nor 2.8.
 */
public final class NumberInput {

    private static final int LONGEST = 60;

    private static final Pattern NUMBER =
            Pattern.compile("(-?)(\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+)(?:[./](\\d+))?");

    private NumberInput() {}

    public static Optional<BigDecimal> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var text = DateInput.plain(typed)
                .replace("\u200C", "")
                .replaceAll("[٬،]", ",")
                .replace('٫', '.')
                .replaceAll(" ?([,./]) ?", "$1")
                .replaceFirst("^- ", "-");
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var whole = matcher.group(2).replaceAll("[, ]", "");
        var part = matcher.group(3);
        return Optional.of(new BigDecimal(matcher.group(1) + whole + (part == null ? "" : "." + part)));
    }

    /** A number without decimals that fits a column of whole numbers: counts, populations, sums in rial. */
    public static Optional<Long> whole(String typed) {
        return parse(typed).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        });
    }
}
