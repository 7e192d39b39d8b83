package org.creativecities.portal.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The content of a row before it has its place, and the hash that ties it to the row before. Every field goes in with
 * its length before it, so that nothing can be moved from one field to the next.
 */
record ChainLink(
        Instant at,
        String subject,
        String subjectId,
        String action,
        @Nullable UUID by,
        @Nullable String municipality,
        @Nullable String reason,
        String changes,
        @Nullable String address,
        @Nullable String requestId) {

    static final String START = "0".repeat(64);

    static ChainLink of(HistoryEntry entry) {
        return new ChainLink(
                entry.at(),
                entry.subject(),
                entry.subjectId(),
                entry.action(),
                entry.by(),
                entry.municipality(),
                entry.reason(),
                entry.changes(),
                entry.address(),
                entry.requestId());
    }

    /** SHA-256 in hexadecimal of this content at this place behind that row. */
    String hash(long number, String previousHash) {
        var text = new StringBuilder("portal-history-1");
        for (var value : new @Nullable Object[] {
            number, previousHash, at, subject, subjectId, action, by, municipality, reason, changes, address, requestId
        }) {
            if (value == null) {
                text.append("|-");
            } else {
                var field = value.toString();
                text.append('|').append(field.length()).append(':').append(field);
            }
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
