package org.creativecities.portal.workshop;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a workshop's registration form asks beside name and post; without choices it is answered in words. */
public record RegistrationQuestion(UUID id, Bilingual label, boolean required, List<Choice> choices) {

    public RegistrationQuestion {
        choices = List.copyOf(choices);
    }

    /**
     * One of the answers to choose from.
     *
     * @param places how many may choose it; null where only the seats count
     * @param left how many still may; null where only the seats count
     */
    public record Choice(
            UUID id,
            Bilingual label,
            @Nullable Integer places,
            @Nullable Integer left) {}
}
