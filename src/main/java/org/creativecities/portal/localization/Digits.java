package org.creativecities.portal.localization;

/** The three sorts of digits people type: 0–9, ۰–۹ and ٠–٩. Nothing but digits is changed. */
public final class Digits {

    private static final char PERSIAN_ZERO = '۰';
    private static final char ARABIC_ZERO = '٠';

    private Digits() {}

    /** Every digit as 0–9: the form in which codes and numbers are read and stored. */
    public static String toLatin(String text) {
        return text.chars()
                .map(c -> isFrom(ARABIC_ZERO, c)
                        ? c - ARABIC_ZERO + '0'
                        : isFrom(PERSIAN_ZERO, c) ? c - PERSIAN_ZERO + '0' : c)
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
    }

    /** Every digit as ۰–۹: the form in which Persian pages show them. */
    public static String toPersian(String text) {
        return toLatin(text)
                .chars()
                .map(c -> isFrom('0', c) ? c - '0' + PERSIAN_ZERO : c)
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
    }

    /** Every digit as the pages of this language show it. */
    public static String in(Language language, String text) {
        return language == Language.PERSIAN ? toPersian(text) : toLatin(text);
    }

    /** Only the digits, as 0–9: for codes and telephone numbers typed with spaces, hyphens and invisible marks. */
    static String only(String text) {
        return toLatin(text)
                .replaceAll(
                        "[" + Characters.SPACES + "/.,٬٫\\-\\u2010-\\u2015\\u2212()" + Characters.INVISIBLE + "]", "");
    }

    private static boolean isFrom(char zero, int c) {
        return c >= zero && c <= zero + 9;
    }
}
