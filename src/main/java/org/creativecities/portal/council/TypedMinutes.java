package org.creativecities.portal.council;

import java.util.UUID;

/**
 * What somebody typed under one item.
 *
 * @param version of the item when its page was read
 */
public record TypedMinutes(UUID item, String text, long version) {}
