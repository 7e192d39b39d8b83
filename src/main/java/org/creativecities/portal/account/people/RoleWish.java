package org.creativecities.portal.account.people;

import java.time.Instant;
import org.creativecities.portal.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given, with its limits.
 *
 * @param municipality set for city roles and for no others
 * @param body the body an opinion officer or council member speaks for, or null
 * @param until when it ends by itself, or null
 */
public record RoleWish(
        Role role,
        @Nullable String municipality,
        @Nullable String field,
        @Nullable String body,
        @Nullable Instant until) {

    /** A role limited to nothing but its municipality, where it has one. */
    public static RoleWish of(Role role, @Nullable String municipality) {
        return new RoleWish(role, Role.CITY.contains(role) ? municipality : null, null, null, null);
    }
}
