package org.creativecities.portal.dossier;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of a dossier at one moment, labels included, so that it can be read for ever without its template.
 * This is what the mayor approves, what is hashed, what is sent and what the reviewers read.
 *
 * @param format version of this shape
 * @param template the form template the answers were given to
 */
public record DossierText(
        int format,
        UUID dossier,
        String reference,
        Bilingual call,
        Bilingual city,
        Bilingual field,
        String template,
        List<Section> sections,
        List<Attachment> attachments) {

    /**
     * @param code the section's code in the template, also in addresses
     * @param number the official number, {@code 10.1}; null for sections the official form does not have
     * @param items one for an ordinary section; one per entry for a section that is a list
     */
    public record Section(
            String code, @Nullable Bilingual number, Bilingual title, boolean repeated, List<Item> items) {}

    /** @param position from 1, in the order the city chose */
    public record Item(int position, List<Answer> answers) {}

    /**
     * An answer; which of the three values is set depends on the question.
     *
     * @param type the question's type in the template
     * @param fa Persian working text
     * @param en official English text
     * @param value what is not a text in a language: number, date (ISO), codes of choices, address
     * @param shown the chosen options in words, where {@code value} holds codes
     */
    public record Answer(
            String question,
            Bilingual label,
            String type,
            @Nullable String fa,
            @Nullable String en,
            @Nullable String value,
            @Nullable Bilingual shown) {

        public boolean empty() {
            return fa == null && en == null && value == null;
        }
    }

    /**
     * @param id to be fetched at {@code /dossiers/{dossier}/attachments/{id}}
     * @param slot the code of the slot in the call
     * @param size in bytes
     * @param rights where the signed cession or the licence is written down
     * @param holder whose the photo is; null in texts of before the rights form had this
     * @param licence a code of {@link PhotoRights#LICENCES}
     * @param consent a code of {@link PhotoRights#CONSENTS}
     */
    public record Attachment(
            UUID id,
            String slot,
            Bilingual slotTitle,
            String name,
            String type,
            long size,
            String sha256,
            @Nullable String caption,
            @Nullable String author,
            @Nullable String rights,
            @Nullable String holder,
            @Nullable String licence,
            @Nullable String consent) {}
}
