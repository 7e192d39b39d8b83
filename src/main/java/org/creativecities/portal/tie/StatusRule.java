package org.creativecities.portal.tie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The status of a tie from what is known about it (docs/decisions/93). A formal act outweighs any activity; an intention
 * or a greeting counts for nothing; without evidence either way a tie is unknown, not dead.
 */
public final class StatusRule {

    /** An activity keeps a tie awake for so many months. */
    public static final int ACTIVITY_MONTHS = 24;

    /** Contacts have to be confirmed anew after so many months. */
    public static final int CONTACT_MONTHS = 12;

    private StatusRule() {}

    public static TieStatus of(Life life, LocalDate today) {
        if (reached(life.endedOn(), today)) {
            return TieStatus.ENDED;
        }
        if (reached(life.suspendedOn(), today)) {
            return TieStatus.SUSPENDED;
        }
        if (life.basis() != TieBasis.MADE) {
            return TieStatus.PROPOSED;
        }
        if (life.disputed()) {
            return TieStatus.DISPUTED;
        }
        var expires = life.expiresOn();
        if (expires != null && expires.isBefore(today)) {
            return TieStatus.LAPSED;
        }
        return byActivity(life, today);
    }

    private static TieStatus byActivity(Life life, LocalDate today) {
        if (within(life.jointOn(), ACTIVITY_MONTHS, today)) {
            return within(life.contactOn(), CONTACT_MONTHS, today) ? TieStatus.ACTIVE : TieStatus.LOW;
        }
        if (within(life.slightOn(), ACTIVITY_MONTHS, today)) {
            return TieStatus.LOW;
        }
        return life.jointOn() != null || life.slightOn() != null ? TieStatus.DORMANT : TieStatus.UNKNOWN;
    }

    private static boolean reached(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private static boolean within(@Nullable LocalDate day, int months, LocalDate today) {
        return day != null && !day.isBefore(today.minusMonths(months));
    }
}
