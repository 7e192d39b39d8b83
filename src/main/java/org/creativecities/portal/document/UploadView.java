package org.creativecities.portal.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is on its way.
 *
 * @param place what it is meant for, in the words of the module that asked
 * @param name as the browser sent it
 * @param size in bytes, as the browser announced it
 * @param received bytes that have arrived without a gap, from the start: the next piece begins there
 * @param touchedAt when the last piece came
 */
public record UploadView(UUID id, String place, String name, long size, long received, Instant touchedAt) {

    public boolean whole() {
        return received == size;
    }

    /** In whole per cent, rounded down. */
    public int percent() {
        return (int) (received * 100 / size);
    }
}
