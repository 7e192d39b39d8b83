package org.creativecities.portal.localization;

import java.util.Optional;

/** کد ملی, the number of a person: ten digits, the last of which checks the others. */
public final class NationalId {

    private static final int LENGTH = 10;

    private NationalId() {}

    /**
     * The ten digits, or nothing. Numbers of eight or nine digits are refused: zeros lost at the beginning are put back
     * only by the person who typed them.
     */
    public static Optional<String> parse(String typed) {
        return Optional.of(Digits.only(typed)).filter(NationalId::isValid);
    }

    /** Whether these are ten digits, not all alike, whose last one checks. */
    public static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{" + LENGTH + "}")
                || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        int rest = sum % 11;
        return digits.charAt(LENGTH - 1) - '0' == (rest < 2 ? rest : 11 - rest);
    }

    /** As pages show it: the first four and the last three digits. */
    static String masked(String digits) {
        return digits.length() == LENGTH ? digits.substring(0, 4) + "•••" + digits.substring(7) : "•••";
    }
}
