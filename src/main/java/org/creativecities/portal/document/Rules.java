package org.creativecities.portal.document;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the place that a file is meant for will take. The caller knows the slot, the dossier and the municipality; this
 * module only counts.
 *
 * @param types the kinds allowed here
 * @param maxBytes of one file
 * @param present how many files are there already
 * @param maxCount how many may be there
 * @param presentBytes what is used of {@code maxTotalBytes}
 * @param maxTotalBytes of all files of the owner together
 */
public record Rules(
        Set<FileType> types, long maxBytes, int present, int maxCount, long presentBytes, long maxTotalBytes) {

    /** No file is ever larger, whatever a slot says. */
    public static final long MOST_BYTES = 25L * 1024 * 1024;

    /** Files of one dossier. */
    public static final int DOSSIER_COUNT = 20;

    /** Files of one municipality in one round. */
    public static final long MUNICIPALITY_BYTES = 500L * 1024 * 1024;

    public Rules {
        types = Set.copyOf(types);
        maxBytes = Math.min(maxBytes, MOST_BYTES);
    }

    /** These kinds, each file up to this size, without a limit on the number. */
    public static Rules of(Set<FileType> types, long maxBytes) {
        return new Rules(types, maxBytes, 0, Integer.MAX_VALUE, 0, Long.MAX_VALUE);
    }

    /** Everything the portal takes. */
    public static Rules any() {
        return of(EnumSet.allOf(FileType.class), MOST_BYTES);
    }

    public Rules count(int alreadyThere, int most) {
        return new Rules(types, maxBytes, alreadyThere, most, presentBytes, maxTotalBytes);
    }

    public Rules total(long alreadyUsed, long most) {
        return new Rules(types, maxBytes, present, maxCount, alreadyUsed, most);
    }
}
