package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A national text positions rest on.
 *
 * @param provisional nobody has re-read the official text yet
 */
public record Law(
        UUID id,
        String code,
        LawKind kind,
        Bilingual title,
        String text,
        String source,
        @Nullable String sourceUrl,
        LocalDate asOf,
        boolean provisional,
        boolean retired,
        long version) {}
