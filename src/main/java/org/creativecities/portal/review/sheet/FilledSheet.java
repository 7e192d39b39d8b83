package org.creativecities.portal.review.sheet;

import java.util.Map;
import java.util.UUID;

/**
 * What was read from a file; nothing of it is judged yet.
 *
 * @param review the review the file was made for
 * @param lines by criterion code, or by the code of a note
 */
public record FilledSheet(UUID review, Map<String, Line> lines) {

    /** A row as it was typed. */
    public record Line(String score, String reason, String evidence) {}
}
