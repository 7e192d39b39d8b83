package org.creativecities.portal.workshop;

import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;

/** A line of a session's agenda. */
public record AgendaItem(
        UUID sessionId, Instant startsAt, Instant endsAt, Bilingual title, Bilingual presenter, AgendaKind kind) {}
