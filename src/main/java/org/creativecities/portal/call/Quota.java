package org.creativecities.portal.call;

/**
 * How many cities the country may nominate.
 *
 * @param max the greatest number of nominations
 * @param differentFields no two of them in the same creative field
 */
public record Quota(int max, boolean differentFields) {}
