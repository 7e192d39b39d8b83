package org.creativecities.portal.workshop;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The seats that are gone, counted while the workshop is locked.
 *
 * @param all confirmed registrations
 * @param byMunicipality of them by municipality code
 * @param byProvince of them by province code
 * @param byChoice of them by choice of the registration form
 */
record SeatsTaken(
        int all, Map<String, Integer> byMunicipality, Map<String, Integer> byProvince, Map<UUID, Integer> byChoice) {

    /** Whether one more from this city, with these choices, has a seat. */
    boolean leavesSeat(
            SeatRules rules,
            @Nullable String municipality,
            @Nullable String province,
            Map<UUID, Integer> placesOfChoices) {
        return all < rules.capacity()
                && below(byMunicipality, municipality, rules.perMunicipality())
                && below(byProvince, province, rules.perProvince())
                && placesOfChoices.entrySet().stream()
                        .allMatch(choice -> byChoice.getOrDefault(choice.getKey(), 0) < choice.getValue());
    }

    private static boolean below(Map<String, Integer> taken, @Nullable String key, @Nullable Integer most) {
        return key == null || most == null || taken.getOrDefault(key, 0) < most;
    }
}
