package org.creativecities.portal.dossier.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creativecities.portal.dossier.AnswerKey;

/**
 * The mark on a box of the file: which answer it is and which version stood in it. Word processors keep at most 64
 * characters, so the place is a hash; what it means is found among the boxes the form has.
 *
 * @param place hash of the answer's place
 * @param version of the answer when the file was made
 */
record OfflineTag(String place, long version) {

    private static final Pattern FORM = Pattern.compile("cc1-([0-9a-f]{24})-v(\\d{1,12})");

    static OfflineTag of(AnswerKey key, long version) {
        return new OfflineTag(place(key), version);
    }

    static Optional<OfflineTag> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new OfflineTag(match.group(1), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    String text() {
        return "cc1-" + place + "-v" + version;
    }

    static String place(AnswerKey key) {
        var words = String.join("\n", key.section(), String.valueOf(key.item()), key.question(), key.language());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
