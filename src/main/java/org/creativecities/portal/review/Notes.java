package org.creativecities.portal.review;

/**
 * What a reviewer writes beside the scores. Three texts with three readers, never mixed.
 *
 * @param own read by the reviewer alone
 * @param secretariat read by the secretariat
 * @param city read by the city, after the decision is released
 */
public record Notes(String own, String secretariat, String city) {

    public static final Notes NONE = new Notes("", "", "");
}
