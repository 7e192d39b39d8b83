package org.creativecities.portal.dossier.talk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a city and the secretariat have written to each other about one dossier, oldest first. */
public record Conversation(UUID dossier, List<Message> messages) {

    /**
     * @param fromOffice whether the secretariat wrote it
     * @param section what it is about; null for the whole dossier
     */
    public record Message(
            UUID id, boolean fromOffice, @Nullable String section, String text, UUID by, Instant at, boolean unread) {}

    /** A dossier in the list of conversations, with its last message. */
    public record Line(
            UUID dossier,
            String reference,
            Bilingual city,
            boolean fromOffice,
            String beginning,
            Instant at,
            int unread) {}

    public boolean hasUnread() {
        return messages.stream().anyMatch(Message::unread);
    }
}
