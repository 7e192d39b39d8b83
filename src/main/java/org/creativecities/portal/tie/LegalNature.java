package org.creativecities.portal.tie;

/** What the agreement is in law; {@code UNDECIDED} until a legal office has said so. */
public enum LegalNature {
    COURTESY,
    SIMPLE,
    FORMAL,
    UNDECIDED
}
