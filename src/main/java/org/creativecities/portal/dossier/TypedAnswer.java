package org.creativecities.portal.dossier;

/**
 * A text on its way in.
 *
 * @param shown the version the person's page showed; 0 when nothing was stored yet
 */
public record TypedAnswer(AnswerKey key, String value, long shown) {}
