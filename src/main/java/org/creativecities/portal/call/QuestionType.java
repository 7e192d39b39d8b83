package org.creativecities.portal.call;

import java.util.Set;

/** What kind of answer a question wants. */
public enum QuestionType {
    /** One line, per language. */
    SHORT_TEXT,
    /** Paragraphs, per language. */
    LONG_TEXT,
    /** A number between {@code min} and {@code max}. */
    NUMBER,
    /** A whole amount in the question's currency. */
    MONEY,
    /** One of the options. */
    CHOICE,
    /** Between {@code min} and {@code max} of the options. */
    MULTIPLE_CHOICE,
    /** One of the creative fields that are open in the call. */
    CREATIVE_FIELD,
    /** A day; later than the day of the question {@code after}, if it names one. */
    DATE,
    EMAIL,
    /** An Iranian mobile number. */
    MOBILE,
    /** Title, names, post, institution, address, telephone, mobile and e-mail of one person. */
    CONTACT,
    /** Between {@code min} and {@code max} addresses of pages. */
    LINKS,
    /** Files of the attachment slot {@code slot}. */
    FILES,
    /** Amounts in the rows and columns of {@code table}. */
    TABLE,
    YES_NO;

    /** The types that are written in words and carry languages. */
    public static final Set<QuestionType> TEXTS = Set.of(SHORT_TEXT, LONG_TEXT);

    /** The types that offer the question's own options. */
    public static final Set<QuestionType> CHOICES = Set.of(CHOICE, MULTIPLE_CHOICE);
}
