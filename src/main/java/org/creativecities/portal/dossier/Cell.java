package org.creativecities.portal.dossier;

import org.creativecities.portal.call.Question;
import org.jspecify.annotations.Nullable;

/**
 * One box of the form: a question has one, one for each language, or one for each of its parts.
 *
 * @param part the part of a question that has several ({@code email} of a contact, {@code 2024:culture} of a table); else
 *     null
 */
public record Cell(
        AnswerKey key, Question question, @Nullable String part, Kind kind, boolean required) {

    /** What may be written into a box, and how it is kept. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        MONEY,
        DATE,
        EMAIL,
        MOBILE,
        PHONE,
        LINK,
        CHOICE,
        CHOICES,
        YES_NO,
        FIELD,
        /** Mr, Ms or other. */
        SALUTATION
    }

    /** Id and name of the box on its page: {@code q-10.1-title-en}. */
    public String id() {
        return "q-" + key.question().replace('~', '-').replace(':', '-')
                + (key.language().isEmpty() ? "" : "-" + key.language());
    }

    /** What is kept of what was typed into this box. */
    public String stored(String typed) {
        return CellValue.stored(kind, typed);
    }

    public boolean english() {
        return key.language().equals("en");
    }

    /** Whether UNESCO reads this text and the limit counts it. */
    public boolean official() {
        var languages = question.languages();
        return languages != null && languages.isOfficial(key.language());
    }

    /** Whether the limit of the question counts this text. */
    public boolean limited() {
        var languages = question.languages();
        return question.limit() != null && (languages == null || languages.official() == null || official());
    }
}
