package org.creativecities.portal.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a version of a form or rubric without reading it.
 *
 * @param number counts from 1 within the code
 * @param basedOn the version its draft was copied from; null for the one that came with the portal
 * @param version the version a form must carry back
 */
public record VersionInfo(
        UUID id,
        String code,
        int number,
        VersionStatus status,
        @Nullable UUID basedOn,
        Instant createdAt,
        @Nullable Instant publishedAt,
        long version) {

    public boolean draft() {
        return status == VersionStatus.DRAFT;
    }
}
