package org.creativecities.portal.council;

import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/**
 * A body as it is listed.
 *
 * @param members how many sit on it today
 * @param open how many of its promises are not yet accepted
 */
public record CommitteeView(UUID id, CommitteeKind kind, Bilingual name, int members, int open) {}
