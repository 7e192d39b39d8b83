package org.creativecities.portal.dossier.archive;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An archive that was asked for.
 *
 * @param state ASKED, MAKING, READY or FAILED
 * @param size in bytes; 0 until it is ready
 * @param sha256 of the whole file; null until it is ready
 */
public record ArchiveView(
        UUID id,
        UUID call,
        Bilingual title,
        String code,
        String state,
        UUID askedBy,
        Instant askedAt,
        @Nullable Instant readyAt,
        int dossiers,
        long size,
        @Nullable String sha256) {

    public boolean ready() {
        return state.equals("READY");
    }

    public String fileName() {
        return "round-" + code.replaceAll("[^A-Za-z0-9-]", "-") + ".zip";
    }
}
