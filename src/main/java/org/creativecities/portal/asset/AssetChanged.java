package org.creativecities.portal.asset;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.Fact;

/**
 * An asset was added, changed, taken out, or got or lost a document.
 *
 * @param what below {@code asset.}
 */
public record AssetChanged(
        UUID asset, String municipality, String what, UUID by, Instant at, Map<String, Change> changes)
        implements Fact {

    @Override
    public String subject() {
        return "asset";
    }

    @Override
    public String subjectId() {
        return asset.toString();
    }

    @Override
    public String action() {
        return "asset." + what;
    }
}
