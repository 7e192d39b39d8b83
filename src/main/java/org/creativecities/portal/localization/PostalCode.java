package org.creativecities.portal.localization;

import java.util.Optional;

/** کد پستی: ten digits, the first neither 0 nor 2, shown in two halves. */
public final class PostalCode {

    private PostalCode() {}

    public static Optional<String> parse(String typed) {
        return Optional.of(Digits.only(typed)).filter(PostalCode::isValid);
    }

    public static boolean isValid(String digits) {
        return digits.matches("[13-9][0-9]{9}");
    }

    static String halves(String digits) {
        return digits.length() == 10 ? digits.substring(0, 5) + "–" + digits.substring(5) : digits;
    }
}
