package org.creativecities.portal.call;

/**
 * Something that keeps a version from being published.
 *
 * @param messageKey the key of the sentence that says what; its one parameter is the place
 * @param place code of the section, question, slot or criterion
 */
public record Problem(String messageKey, String place) {}
