package org.creativecities.portal.notification;

import java.util.List;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its reader will see it.
 *
 * @param parts Persian alone, or Persian above and English below for those who chose English
 */
public record Letter(String subject, List<Part> parts) {

    /**
     * @param link the whole address of the one link; null where it has been removed or is not to be shown
     * @param why why the reader gets this
     */
    public record Part(
            Language language,
            String greeting,
            String text,
            String action,
            @Nullable String link,
            String why) {}

    String plain() {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!text.isEmpty()) {
                text.append("\n\n----------------------------------------\n\n");
            }
            text.append(part.greeting()).append("\n\n").append(part.text());
            if (part.link() != null) {
                text.append("\n\n").append(part.action()).append(":\n").append(part.link());
            }
            text.append("\n\n").append(part.why());
        }
        return text.append('\n').toString();
    }
}
