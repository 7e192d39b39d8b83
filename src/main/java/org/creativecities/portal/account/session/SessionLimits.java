package org.creativecities.portal.account.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.creativecities.portal.account.Role;

/** How long a sign-in lasts: half an hour of silence, half a day at most, a working day for staff. */
final class SessionLimits {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration LONGEST_FOR_STAFF = Duration.ofHours(8);

    private static final Set<Role> STAFF =
            Set.of(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.ADMINISTRATOR, Role.AUDITOR);

    private SessionLimits() {}

    /** Whether a sign-in that was last active at {@code seen} still counts at {@code now}. */
    static boolean permit(SignIn signIn, Instant seen, Instant validAfter, Role role, Instant now) {
        var longest = STAFF.contains(role) ? LONGEST_FOR_STAFF : LONGEST;
        return !signIn.at().isBefore(validAfter)
                && now.isBefore(signIn.at().plus(longest))
                && now.isBefore(seen.plus(IDLE));
    }
}
