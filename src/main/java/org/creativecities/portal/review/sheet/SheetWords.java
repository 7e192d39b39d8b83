package org.creativecities.portal.review.sheet;

import java.util.Map;

/**
 * The words of the file in the reader's language.
 *
 * @param rows headings of the rows that are no criteria, by their code
 */
public record SheetWords(
        String title,
        String how,
        String criterion,
        String question,
        String weight,
        String score,
        String reason,
        String evidence,
        boolean rightToLeft,
        Map<String, String> rows) {}
