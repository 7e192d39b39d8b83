package org.creativecities.portal.call;

import org.creativecities.portal.localization.Bilingual;

/**
 * One difference between two versions of a form.
 *
 * @param place code of the question, section or document
 * @param label its words in the newer version, or in the older one where it is gone
 * @param staleEnglish the Persian words changed and the English ones did not, so that the translation may be out of date
 */
public record FormChange(Kind kind, String place, Bilingual label, boolean staleEnglish) {

    /** Whether a dossier that has begun may follow it without asking its owner. */
    public boolean harmless() {
        return kind.harmless;
    }

    /** What was changed, and whether dossiers that have begun may simply follow. */
    public enum Kind {
        /** Label, hint, guidance, heading or examples. */
        WORDS(true),
        LIMIT_RAISED(true),
        /** Only the source of a limit, or whether it was verified. */
        LIMIT_SOURCE(true),
        ORDER(true),
        OPTIONAL_NOW(true),
        CHOICE_ADDED(true),
        DOCUMENT_EASIER(true),
        LIMIT_LOWERED(false),
        REQUIRED_NOW(false),
        TYPE(false),
        LANGUAGES(false),
        CHOICE_REMOVED(false),
        TABLE(false),
        BOUNDS(false),
        CONDITION(false),
        QUESTION_ADDED(false),
        QUESTION_REMOVED(false),
        SECTION_ADDED(false),
        SECTION_REMOVED(false),
        REPEAT(false),
        DOCUMENT_ADDED(false),
        DOCUMENT_REMOVED(false),
        DOCUMENT_STRICTER(false);

        private final boolean harmless;

        Kind(boolean harmless) {
            this.harmless = harmless;
        }
    }
}
