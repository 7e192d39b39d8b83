package org.creativecities.portal.sistercity.affinity;

import java.util.Map;
import java.util.Set;
import org.creativecities.portal.tie.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What the portal's own data knows of a city, either side.
 *
 * @param field code of the UNESCO field held today, null where it is no member
 * @param designated year of the designation, null with the field
 * @param population inhabitants, null where unknown
 * @param codes what places are compared by, from the facts of the directory
 */
public record Traits(
        @Nullable String field,
        @Nullable Integer designated,
        @Nullable Integer population,
        boolean capital,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Map<FactKind, Set<String>> codes) {

    public Traits {
        codes = Map.copyOf(codes);
    }

    Set<String> of(FactKind kind) {
        return codes.getOrDefault(kind, Set.of());
    }
}
