package org.creativecities.portal.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands, with what justifies it and what bodies say of it.
 *
 * @param number its place in the bill
 * @param edition how often it was written
 * @param reason why it was last changed; empty for the first
 */
public record Article(
        UUID id,
        UUID bill,
        int number,
        int edition,
        String heading,
        String text,
        String reason,
        UUID writtenBy,
        Instant writtenAt,
        List<Finding> findings,
        List<Comment> comments) {

    /** An earlier wording. */
    public record Edition(int number, String heading, String text, String reason, UUID writtenBy, Instant writtenAt) {}

    /**
     * Something that shows why the article is needed.
     *
     * @param subject id of what it points at; empty for something outside the portal
     * @param title as it was called when it was added
     * @param explanation what follows from it for this article
     */
    public record Finding(
            UUID id,
            FindingKind kind,
            String subject,
            String title,
            String explanation,
            UUID addedBy,
            Instant addedAt) {}

    /**
     * What a body wrote.
     *
     * @param answer what was made of it; empty while open
     */
    public record Comment(
            UUID id,
            String body,
            Stance stance,
            String text,
            String letter,
            @Nullable LocalDate letterDay,
            String answer,
            @Nullable UUID answeredBy,
            UUID recordedBy,
            Instant recordedAt) {

        public boolean open() {
            return answer.isEmpty() && stance != Stance.AGREE;
        }
    }

    public boolean justified() {
        return !findings.isEmpty();
    }
}
