package org.creativecities.portal.localization;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Numbers spelled out, for sums of money and short counts. */
final class NumberWords {

    private static final RuleBasedNumberFormat PERSIAN = spelling("fa");
    private static final RuleBasedNumberFormat ENGLISH = spelling("en");

    private NumberWords() {}

    static String of(Language language, long number) {
        var format = language == Language.PERSIAN ? PERSIAN : ENGLISH;
        // Not thread-safe: each use has its own copy.
        return ((RuleBasedNumberFormat) format.clone()).format(number);
    }

    private static RuleBasedNumberFormat spelling(String language) {
        return new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    }
}
