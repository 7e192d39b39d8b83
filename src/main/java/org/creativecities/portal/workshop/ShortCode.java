package org.creativecities.portal.workshop;

import java.security.SecureRandom;
import java.util.Locale;
import org.creativecities.portal.localization.Digits;

/** Codes people read aloud or copy from paper: no letter or digit that looks like another (0 O 1 I). */
public final class ShortCode {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    /** A code for the door: six signs. */
    static String forDoor() {
        return signs(6);
    }

    /** A code that checks a certificate: two groups of four signs, forty bits. */
    static String forCertificate() {
        return signs(4) + "-" + signs(4);
    }

    /** What somebody typed as it is stored: any digits, any case, no spaces and no dash. */
    public static String read(String typed) {
        return Digits.toLatin(typed).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** A certificate's code with its dash; what cannot be one stays as it is. */
    public static String certificate(String typed) {
        var signs = read(typed);
        return signs.length() == 8 ? signs.substring(0, 4) + "-" + signs.substring(4) : signs;
    }

    private static String signs(int count) {
        var code = new StringBuilder(count);
        for (var i = 0; i < count; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
