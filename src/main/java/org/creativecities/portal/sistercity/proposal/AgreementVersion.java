package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One saved text of an agreement, without the text.
 *
 * @param number one more than that of the text before it
 * @param restoredFrom the earlier version whose text this is; null for a text that was written
 * @param by null for a text saved before versions were kept
 */
public record AgreementVersion(
        long number, @Nullable Long restoredFrom, @Nullable UUID by, Instant at) {}
