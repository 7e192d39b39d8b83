package org.creativecities.portal.dossier.talk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk of a city's people about one question.
 *
 * @param item the number of the entry of a list; 0 elsewhere
 * @param resolvedBy null while it is open
 * @param unread how many comments the reader has not seen
 * @param version the version a form must carry back
 */
public record CommentThread(
        UUID id,
        UUID dossier,
        String section,
        int item,
        String question,
        @Nullable UUID resolvedBy,
        @Nullable Instant resolvedAt,
        long unread,
        long version,
        List<Comment> comments) {

    /** @param mentioned who was asked by name */
    public record Comment(UUID id, String text, UUID by, Instant at, Set<UUID> mentioned, boolean unread) {}

    /** How many open threads a question has, and how many comments in it are unread. */
    public record Count(String section, int item, String question, int open, int unread) {}

    public boolean open() {
        return resolvedAt == null;
    }

    public CommentThread with(List<Comment> all) {
        return new CommentThread(
                id, dossier, section, item, question, resolvedBy, resolvedAt, unread, version, List.copyOf(all));
    }
}
