package org.creativecities.portal.council;

import java.util.List;
import org.creativecities.portal.action.ConflictException;

/** Somebody else wrote some of the same items meanwhile. Carries both texts, so that neither is lost. */
public class StaleMinutesException extends ConflictException {

    private static final long serialVersionUID = 1L;

    private final transient List<Both> both;

    StaleMinutesException(List<Both> both) {
        super("council.conflict.minutes");
        this.both = List.copyOf(both);
    }

    /** What this person typed, beside what stands. */
    public record Both(ItemView theirs, String mine) {}

    public List<Both> both() {
        return both;
    }
}
