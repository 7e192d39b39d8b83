package org.creativecities.portal.account.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** A role somebody holds, perhaps within limits and for a time. */
@Entity
class RoleGrant {

    /** Roles with such reach that one administrator alone may not give them. */
    static final Set<Role> NEED_TWO = Set.of(Role.HEAD_OF_SECRETARIAT, Role.ADMINISTRATOR, Role.AUDITOR);

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String municipalityCode;
    private @Nullable String fieldCode;
    private @Nullable UUID callId;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    private Instant validFrom;
    private @Nullable Instant validUntil;
    private @Nullable UUID grantedBy;
    private @Nullable UUID confirmedBy;
    private @Nullable UUID revokedBy;
    private @Nullable Instant revokedAt;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(UUID personId, Scope scope, UUID by, Instant at) {
        if (personId.equals(by)) {
            throw new NotAllowedException("account.refused.own-role");
        }
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.role = scope.role();
        this.municipalityCode = scope.municipality();
        this.fieldCode = scope.field();
        this.body = scope.body();
        this.state = NEED_TWO.contains(scope.role()) ? GrantState.PROPOSED : GrantState.ACTIVE;
        this.validFrom = at;
        this.validUntil = scope.until();
        this.grantedBy = by;
        this.createdAt = at;
    }

    /** The second administrator agrees; neither the first one nor the person themselves may. */
    void confirm(UUID by, Instant at) {
        beOtherThan(by);
        become(GrantState.PROPOSED, GrantState.ACTIVE);
        confirmedBy = by;
        validFrom = at;
    }

    void refuse(UUID by) {
        if (by.equals(personId)) {
            throw new NotAllowedException("account.refused.own-role");
        }
        become(GrantState.PROPOSED, GrantState.REFUSED);
        revokedBy = by;
    }

    void revoke(UUID by, Instant at) {
        if (by.equals(personId)) {
            throw new NotAllowedException("account.refused.own-role");
        }
        become(GrantState.ACTIVE, GrantState.REVOKED);
        revokedBy = by;
        revokedAt = at;
    }

    private void beOtherThan(UUID by) {
        if (by.equals(personId)) {
            throw new NotAllowedException("account.refused.own-role");
        }
        if (by.equals(grantedBy)) {
            throw new NotAllowedException("account.refused.second-person");
        }
    }

    private void become(GrantState expected, GrantState next) {
        if (state != expected) {
            throw new ConflictException("account.conflict.state");
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    @Nullable
    String municipality() {
        return municipalityCode;
    }

    GrantState state() {
        return state;
    }

    /** What a grant is limited to. A city role has a municipality, no other role has one. */
    record Scope(
            Role role,
            @Nullable String municipality,
            @Nullable String field,
            @Nullable String body,
            @Nullable Instant until) {}
}
