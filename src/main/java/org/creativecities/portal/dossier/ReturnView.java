package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A return of a dossier for correction, with its remarks.
 *
 * @param sending the number of the sending that was returned
 * @param answeredAt when the corrected text was sent; null while it is open
 */
public record ReturnView(
        UUID id,
        int sending,
        String note,
        Instant dueAt,
        UUID by,
        Instant at,
        @Nullable Instant answeredAt,
        List<Remark> remarks) {

    /**
     * @param item the entry of a list it is about; 0 where it is no list, or where every entry is meant
     * @param question the question it is about; null for the whole section
     * @param reason what the list of reasons says, in the version that was chosen; null for a remark in free words
     * @param suggestion words the secretariat suggests by language, {@code fa} and {@code en}; empty for none
     * @param taken the city took the suggested words over
     * @param answer the city's answer; null while it waits
     */
    public record Remark(
            UUID id,
            String section,
            int item,
            @Nullable String question,
            @Nullable Bilingual reason,
            String text,
            Map<String, String> suggestion,
            boolean taken,
            @Nullable String answer,
            @Nullable UUID answeredBy,
            @Nullable Instant answeredAt,
            long version) {

        /** Whether it is about this answer, or about everything around it. */
        public boolean about(int entry, String code) {
            return question == null || (question.equals(code) && (item == 0 || item == entry));
        }
    }

    /**
     * A remark on its way in.
     *
     * @param reason code of the list of reasons, null for none; the newest version is taken
     * @param suggestion words for this answer by language; empty for none
     */
    public record NewRemark(
            String section,
            int item,
            @Nullable String question,
            @Nullable String reason,
            String text,
            Map<String, String> suggestion) {

        public NewRemark(String section, int item, @Nullable String question, @Nullable String reason, String text) {
            this(section, item, question, reason, text, Map.of());
        }

        public NewRemark(String section, @Nullable String question, String text) {
            this(section, 0, question, null, text);
        }
    }

    /** Whether this answer is open for correction: named itself, or with its whole section. */
    public boolean opens(String section, int item, String question) {
        return of(section).stream().anyMatch(remark -> remark.about(item, question));
    }

    /** Whether the whole section is open, its list of entries too. */
    public boolean opensAll(String section) {
        return of(section).stream().anyMatch(remark -> remark.question() == null);
    }

    public long unanswered() {
        return remarks.stream().filter(remark -> remark.answer() == null).count();
    }

    public Optional<Remark> remark(UUID remark) {
        return remarks.stream().filter(one -> one.id().equals(remark)).findFirst();
    }

    public List<Remark> of(String section) {
        return remarks.stream()
                .filter(remark -> remark.section().equals(section))
                .toList();
    }
}
