package org.creativecities.portal.legislation;

/** What a body says of an article. */
public enum Stance {
    AGREE,
    CHANGE,
    OBJECT,
    NOTE
}
