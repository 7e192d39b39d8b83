package org.creativecities.portal.account.web;

import java.util.regex.Pattern;

/** What looks like an address mail can reach; whether it does, only a letter shows. */
final class Emails {

    private static final int LONGEST = 254;
    private static final Pattern ONE =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,24}");

    private Emails() {}

    static boolean isOne(String text) {
        var typed = text.strip();
        return typed.length() <= LONGEST && ONE.matcher(typed).matches();
    }
}
