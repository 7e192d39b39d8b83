package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time a stage has taken, in working days. It stands still while the city owes something.
 *
 * @param stage SUBMITTED, OPINIONS, DECISION_PREPARED or APPROVED; the one before for a proposal that went back
 * @param promised what the stage may take
 * @param provisional whether nobody has adopted that number yet
 * @param due the last day; null while the clock stands
 */
public record StageClock(
        ProposalStatus stage,
        int used,
        int promised,
        boolean provisional,
        @Nullable LocalDate due) {

    public boolean stopped() {
        return due == null;
    }

    /** Working days that are left; negative when it is late. */
    public int left() {
        return promised - used;
    }

    public boolean late() {
        return left() < 0;
    }
}
