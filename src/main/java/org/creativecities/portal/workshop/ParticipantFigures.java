package org.creativecities.portal.workshop;

import org.jspecify.annotations.Nullable;

/** How many stand where in one workshop. */
public record ParticipantFigures(
        int asked,
        int confirmed,
        int waiting,
        int municipalities,
        int bodies,
        int provinces,
        int present,
        int late,
        int absent,
        int certificates) {

    /** Those who attended at least one session. */
    public int attended() {
        return present + late;
    }

    /** Share of the seats taken, per cent. */
    public int share(@Nullable Integer capacity) {
        return capacity == null || capacity == 0 ? 0 : Math.min(100, confirmed * 100 / capacity);
    }
}
