package org.creativecities.portal.call;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * One change of a public call.
 *
 * @param number counts from 1 within the call
 * @param changes what each setting said before and says now, by its name
 */
public record CallEdition(
        int number,
        Map<String, Fact.Change> changes,
        UUID formBefore,
        UUID formAfter,
        String reason,
        UUID by,
        Instant at) {}
