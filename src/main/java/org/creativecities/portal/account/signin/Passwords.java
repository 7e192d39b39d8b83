package org.creativecities.portal.account.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Rules for passwords (OWASP ASVS 6.2: length and no well-known words, nothing about kinds of letters) and their hash. */
@Component
public class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private final Argon2PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Set<String> common = CommonPasswords.load();
    private final String dummy = encoder.encode(Seal.secret());

    /** The message keys of everything that is wrong with the wish; empty when it may be used. */
    public List<String> problems(@Nullable String wish, String... ownWords) {
        var problems = new ArrayList<String>();
        var password = wish == null ? "" : wish;
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            problems.add("account.password.too-short");
        } else if (length > LONGEST) {
            problems.add("account.password.too-long");
        }
        if (isCommon(password)) {
            problems.add("account.password.common");
        }
        if (holdsOwnWord(password, ownWords)) {
            problems.add("account.password.own-name");
        }
        return problems;
    }

    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Compares; without a hash it takes just as long and answers no, so that time tells nothing about accounts. */
    public boolean matches(String password, @Nullable String hash) {
        var known = hash != null && hash.startsWith("$argon2");
        var tried = password.length() > LONGEST * 2 ? "" : password;
        return encoder.matches(tried, known ? hash : dummy) && known;
    }

    /** Whether the hash was made with weaker settings than today's. */
    boolean needsRenewal(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private boolean isCommon(String password) {
        var key = key(password);
        // "password2026!!" is still "password": what stands around the letters does not make it rare.
        var bare = key.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return common.contains(key)
                || common.contains(bare)
                || key.chars().distinct().count() < 4;
    }

    private static boolean holdsOwnWord(String password, String... ownWords) {
        var key = key(password);
        for (var words : ownWords) {
            for (var word : words.split("[\\s@._-]+")) {
                if (word.codePointCount(0, word.length()) >= 4 && key.contains(key(word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String key(String text) {
        return PersianText.searchKey(text).toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
