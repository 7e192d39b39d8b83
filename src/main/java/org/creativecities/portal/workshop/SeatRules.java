package org.creativecities.portal.workshop;

import org.jspecify.annotations.Nullable;

/**
 * How many seats there are.
 *
 * @param capacity all of them
 * @param perMunicipality the most for one municipality; null where only the capacity counts
 * @param perProvince the most for the municipalities of one province; null where only the capacity counts
 */
public record SeatRules(
        int capacity,
        @Nullable Integer perMunicipality,
        @Nullable Integer perProvince) {}
