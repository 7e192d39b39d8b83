package org.creativecities.portal.dossier.official;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official file that was asked for.
 *
 * @param number counts from 1 within the dossier
 * @param sending number of the sending it was made from
 * @param textSha256 of its words and annexes
 * @param state ASKED, MAKING, READY, TOO_LARGE or FAILED
 */
public record OfficialFileView(
        UUID id,
        int number,
        int sending,
        String textSha256,
        String state,
        int annexes,
        UUID askedBy,
        Instant askedAt,
        @Nullable Instant readyAt,
        List<Paper> papers) {

    /** @param kind DOCX, PDF or ZIP */
    public record Paper(UUID file, String kind, String name, long size, String sha256) {}

    public boolean ready() {
        return state.equals("READY");
    }

    public boolean waiting() {
        return state.equals("ASKED") || state.equals("MAKING");
    }
}
