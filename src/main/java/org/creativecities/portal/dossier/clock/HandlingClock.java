package org.creativecities.portal.dossier.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time the secretariat has taken for its screening, in working days. It stands still while the city owes something.
 *
 * @param started the day of the first sending
 * @param stopped since when it stands because the city owes a correction; null while it runs
 * @param ended the day of the verdict or of the withdrawal; null before
 * @param promised what the secretariat promised when the dossier was sent
 * @param used working days so far, the city's own time left out
 * @param due the day on which the promise ends, if it goes on running; null while it stands and after its end
 */
public record HandlingClock(
        LocalDate started,
        @Nullable LocalDate stopped,
        @Nullable LocalDate ended,
        int promised,
        int used,
        @Nullable LocalDate due) {

    public boolean running() {
        return stopped == null && ended == null;
    }

    /** Working days that are left; negative when the promise was not kept. */
    public int left() {
        return promised - used;
    }

    public boolean late() {
        return left() < 0;
    }
}
