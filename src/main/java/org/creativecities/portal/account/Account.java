package org.creativecities.portal.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person in the role they act in now, read from the database on every request.
 *
 * @param id the person's id
 * @param email the address they sign in with
 * @param name the name shown in the language of the page
 * @param acting the role they act in
 * @param grants all roles they hold, for the switcher
 */
public record Account(UUID id, String email, String name, Grant acting, List<Grant> grants) {

    /**
     * A role held by a person, limited where a limit is set.
     *
     * @param municipality the four-digit code of the municipality; always set for city roles, else null
     * @param field code of a creative field the role is limited to, or null
     * @param callId the call the role is limited to, or null
     */
    public record Grant(
            UUID id,
            Role role,
            @Nullable String municipality,
            @Nullable String field,
            @Nullable UUID callId) {}

    public Role role() {
        return acting.role();
    }

    public boolean is(Role... roles) {
        return List.of(roles).contains(role());
    }

    /** Whether the person acts for this municipality. */
    public boolean actsFor(String municipalityCode) {
        return Role.CITY.contains(role()) && municipalityCode.equals(acting.municipality());
    }

    /** The municipality the person acts for, or null for staff and reviewers. */
    public @Nullable String municipality() {
        return Role.CITY.contains(role()) ? acting.municipality() : null;
    }
}
