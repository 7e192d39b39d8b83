package org.creativecities.portal.localization;

import java.util.Optional;

/** شناسه ملی, the number of an organisation: eleven digits, the last of which checks the others. */
public final class OrganisationId {

    private static final int[] WEIGHTS = {29, 27, 23, 19, 17, 29, 27, 23, 19, 17};

    private OrganisationId() {}

    public static Optional<String> parse(String typed) {
        return Optional.of(Digits.only(typed)).filter(OrganisationId::isValid);
    }

    /** Whether these are eleven digits, not all alike, whose last one checks. */
    public static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{11}") || digits.chars().distinct().count() == 1) {
            return false;
        }
        // Each digit is raised by the tenth one plus two.
        int raise = digits.charAt(9) - '0' + 2;
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0' + raise) * WEIGHTS[i];
        }
        return digits.charAt(10) - '0' == sum % 11 % 10;
    }
}
