package org.creativecities.portal.dossier.paper;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the paper, ready to be set.
 *
 * @param mode {@code rl-tb} or {@code lr-tb}
 * @param pageFormat the digit that page numbers are written in
 */
public record PaperWords(
        String language,
        String mode,
        String pageFormat,
        String runningHead,
        String title,
        Map<String, String> facts,
        List<Section> sections) {

    public record Section(String title, List<Item> items) {}

    public record Item(@Nullable String title, List<Answer> answers) {}

    public record Answer(String label, List<String> paragraphs) {}
}
