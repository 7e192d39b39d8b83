package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/**
 * A file of a workshop.
 *
 * @param size in bytes
 */
public record Material(
        UUID id, Bilingual title, Audience audience, UUID document, String fileName, long size, Instant addedAt) {}
