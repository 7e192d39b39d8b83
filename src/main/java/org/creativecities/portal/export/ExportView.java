package org.creativecities.portal.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's export as the page shows it.
 *
 * @param list the short name of the list
 * @param filter the parameters of the list's address
 * @param rows how many rows the file has; null until it is made
 * @param bytes its size; null until it is made
 * @param expiresAt when the file is thrown away; null until it is made
 * @param problem the message key of what went wrong
 */
public record ExportView(
        UUID id,
        String list,
        Map<String, String> filter,
        ExportFormat format,
        ExportState state,
        Instant askedAt,
        @Nullable Long rows,
        @Nullable Long bytes,
        @Nullable Instant expiresAt,
        @Nullable String problem) {

    public boolean is(String state) {
        return this.state == ExportState.valueOf(state);
    }
}
