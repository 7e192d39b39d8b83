package org.creativecities.portal.criteria;

/** Whether the original text is the very words. */
public enum Wording {
    /** The very words of the document. */
    EXACT,
    /** What the secretariat understood; the document was not at hand. */
    PARAPHRASE
}
