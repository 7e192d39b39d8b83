package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a position.
 *
 * @param reservation the sentence in both languages; empty texts where there is none
 * @param reasoningPublic whether everybody may read the reasoning
 * @param minority who did not agree and why; empty where all did
 * @param body the deciding body
 * @param note in one line what this version changes
 * @param nextLook the day it is to be looked at again
 * @param laws ids of laws with the article, in their order
 */
public record PositionText(
        Verdict verdict,
        Bilingual reservation,
        String reasoning,
        boolean reasoningPublic,
        String minority,
        String minorityHolder,
        boolean minorityPublic,
        String body,
        Effect effect,
        String note,
        @Nullable LocalDate nextLook,
        List<Map.Entry<UUID, String>> laws) {

    public PositionText {
        laws = List.copyOf(laws);
    }
}
