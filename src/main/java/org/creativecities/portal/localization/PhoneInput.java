package org.creativecities.portal.localization;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Iranian telephone numbers: typed with {@code 0}, {@code +98}, {@code 0098} or {@code 98}, stored as
 * {@code +989123456789}, shown as ۰۹۱۲ ۳۴۵ ۶۷۸۹.
 */
public final class PhoneInput {

    private static final Pattern TYPED = Pattern.compile("(?:\\+98|0098|98|0)?([1-9]\\d{9})");

    private PhoneInput() {}

    /** A mobile or a landline number. */
    public static Optional<String> parse(String typed) {
        return national(typed).map(number -> "+98" + number);
    }

    /** Only a mobile number: eleven digits beginning with 09. */
    public static Optional<String> mobile(String typed) {
        return national(typed).filter(number -> number.startsWith("9")).map(number -> "+98" + number);
    }

    /** Only a landline number, with its area. */
    public static Optional<String> landline(String typed) {
        return national(typed).filter(number -> !number.startsWith("9")).map(number -> "+98" + number);
    }

    /** A stored number in groups, with Latin digits; anything else comes back as it is. */
    static String grouped(String stored) {
        return national(stored)
                .map(n -> n.startsWith("9")
                        ? "0" + n.substring(0, 3) + " " + n.substring(3, 6) + " " + n.substring(6)
                        : "0" + n.substring(0, 2) + " " + n.substring(2, 6) + " " + n.substring(6))
                .orElse(stored);
    }

    private static Optional<String> national(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        var matcher = TYPED.matcher(Digits.only(typed));
        // Ten bare digits could be anything: without 0 or 98 in front it is not a telephone number.
        return matcher.matches() && matcher.start(1) > 0 ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
