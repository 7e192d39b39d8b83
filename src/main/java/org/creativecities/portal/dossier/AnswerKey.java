package org.creativecities.portal.dossier;

/**
 * The place of one text in a dossier.
 *
 * @param item the number of the entry in a section that is a list, 0 elsewhere
 * @param language {@code fa} or {@code en}; empty for what is not a text in a language
 */
public record AnswerKey(String section, int item, String question, String language) {}
