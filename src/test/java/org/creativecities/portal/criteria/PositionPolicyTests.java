package org.creativecities.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.criteria.PositionAction.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.junit.jupiter.api.Test;

/** Every role in every status. */
class PositionPolicyTests {

    private static final Map<PositionStatus, Set<PositionAction>> EXPERT = Map.of(
            PositionStatus.DRAFT, Set.of(SEE, EDIT, DISCUSS),
            PositionStatus.DISCUSSED, Set.of(SEE, EDIT, OPINE_MINISTRY, PROPOSE),
            PositionStatus.PROPOSED, Set.of(SEE),
            PositionStatus.DECIDED, Set.of(SEE),
            PositionStatus.PUBLISHED, Set.of(SEE),
            PositionStatus.SUPERSEDED, Set.of(SEE),
            PositionStatus.WITHDRAWN, Set.of(SEE));

    private static final Map<PositionStatus, Set<PositionAction>> HEAD = Map.of(
            PositionStatus.DRAFT, Set.of(SEE, EDIT, DISCUSS, WITHDRAW),
            PositionStatus.DISCUSSED, Set.of(SEE, EDIT, OPINE_MINISTRY, PROPOSE, WITHDRAW),
            PositionStatus.PROPOSED, Set.of(SEE, SEND_BACK, DECIDE, WITHDRAW),
            PositionStatus.DECIDED, Set.of(SEE, PUBLISH, WITHDRAW),
            PositionStatus.PUBLISHED, Set.of(SEE, WITHDRAW),
            PositionStatus.SUPERSEDED, Set.of(SEE),
            PositionStatus.WITHDRAWN, Set.of(SEE));

    private static final Map<PositionStatus, Set<PositionAction>> COMMISSION = Map.of(
            PositionStatus.DRAFT, Set.of(SEE),
            PositionStatus.DISCUSSED, Set.of(SEE, OPINE_COMMISSION, PROPOSE),
            PositionStatus.PROPOSED, Set.of(SEE, SEND_BACK, DECIDE),
            PositionStatus.DECIDED, Set.of(SEE),
            PositionStatus.PUBLISHED, Set.of(SEE),
            PositionStatus.SUPERSEDED, Set.of(SEE),
            PositionStatus.WITHDRAWN, Set.of(SEE));

    private static Account acting(Role role) {
        var grant = new Account.Grant(UUID.randomUUID(), role, Role.CITY.contains(role) ? "1101" : null, null, null);
        return new Account(UUID.randomUUID(), "x@example.ir", "x", grant, List.of(grant));
    }

    private static Set<PositionAction> expected(Role role, PositionStatus status) {
        return switch (role) {
            case SECRETARIAT_EXPERT -> EXPERT.get(status);
            case HEAD_OF_SECRETARIAT -> HEAD.get(status);
            case COMMISSION_OFFICER -> COMMISSION.get(status);
            case COUNCIL_MEMBER, AUDITOR -> Set.of(SEE);
            default -> Set.of();
        };
    }

    @Test
    void everyRoleInEveryStatus() {
        for (var role : EnumSet.allOf(Role.class)) {
            for (var status : EnumSet.allOf(PositionStatus.class)) {
                assertThat(PositionPolicy.permitted(acting(role), status, UUID.randomUUID()))
                        .as(role + " " + status)
                        .isEqualTo(expected(role, status));
            }
        }
    }

    @Test
    void whoSignedFirstIsNotOfferedTheSecondSignature() {
        var head = acting(Role.HEAD_OF_SECRETARIAT);
        assertThat(PositionPolicy.permitted(head, PositionStatus.PROPOSED, head.id()))
                .doesNotContain(DECIDE);
    }
}
