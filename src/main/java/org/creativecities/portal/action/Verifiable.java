package org.creativecities.portal.action;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Knows papers that carry a code, so that anybody who holds one may ask whether it is real. */
public interface Verifiable {

    /** @param code two groups of four signs with a dash, as it was stored */
    Optional<Verified> verify(String code);

    /**
     * A paper that is real.
     *
     * @param kind key of a message that names it
     * @param facts keys of messages with what stands on the paper, nothing that is not public
     */
    record Verified(String kind, String number, Map<String, String> facts, Instant issuedAt) {}
}
