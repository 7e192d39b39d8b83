package org.creativecities.portal.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.dossier.DossierText;
import org.jspecify.annotations.Nullable;

/**
 * Words of the dossier that a reviewer's reason rests on.
 *
 * @param criterion code of the criterion it speaks to
 * @param sending of the dossier in which the words stood
 * @param passage the words, exactly as they stand there
 */
public record Quote(UUID id, UUID review, String criterion, int sending, Place place, String passage, Instant madeAt) {

    public static final int LONGEST = 2000;

    /**
     * Where in the dossier.
     *
     * @param item position of the entry in its section, from 1
     * @param language {@code fa}, {@code en}, or {@code value} for what is not a text
     */
    public record Place(String section, int item, String question, String language) {

        /** The text that stands here; empty when there is none. */
        public Optional<String> text(DossierText dossier) {
            return dossier.sections().stream()
                    .filter(one -> one.code().equals(section))
                    .flatMap(one -> one.items().stream())
                    .filter(one -> one.position() == item)
                    .flatMap(one -> one.answers().stream())
                    .filter(answer -> answer.question().equals(question))
                    .map(this::words)
                    .filter(text -> text != null)
                    .map(String::valueOf)
                    .findFirst();
        }

        private @Nullable String words(DossierText.Answer answer) {
            return switch (language) {
                case "fa" -> answer.fa();
                case "en" -> answer.en();
                default -> answer.value();
            };
        }
    }
}
