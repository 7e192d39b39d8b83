package org.creativecities.portal.call;

/** What a limit counts. Words are tokens between white space. */
public enum LimitUnit {
    WORDS,
    CHARACTERS
}
