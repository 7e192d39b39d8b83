package org.creativecities.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;

/** Every status of a position against every verb. */
class NationalPositionTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    private static final Map<String, Consumer<NationalPosition>> VERBS = Map.of(
            "edit", one -> one.edit(text(Verdict.ACCEPTED, "کارگروه", "", ""), ONE, NOW),
            "discuss", NationalPosition::discuss,
            "propose", one -> one.propose(ONE, NOW),
            "sendBack", NationalPosition::sendBack,
            "decide", one -> one.decide(OTHER, NOW),
            "publish", one -> one.publish(ONE, NOW),
            "supersede", one -> one.supersede(ONE, NOW),
            "withdraw", one -> one.withdraw("دلیل", ONE, NOW));

    private static final Map<PositionStatus, Set<String>> ALLOWED = Map.of(
            PositionStatus.DRAFT, Set.of("edit", "discuss", "withdraw"),
            PositionStatus.DISCUSSED, Set.of("edit", "propose", "withdraw"),
            PositionStatus.PROPOSED, Set.of("sendBack", "decide", "withdraw"),
            PositionStatus.DECIDED, Set.of("publish", "supersede", "withdraw"),
            PositionStatus.PUBLISHED, Set.of("supersede", "withdraw"),
            PositionStatus.SUPERSEDED, Set.of(),
            PositionStatus.WITHDRAWN, Set.of());

    static PositionText text(Verdict verdict, String body, String fa, String en) {
        return new PositionText(
                verdict, new Bilingual(fa, en), "", false, "", "", false, body, Effect.NONE, "", null, List.of());
    }

    private static NationalPosition at(PositionStatus status) {
        var one = new NationalPosition(UUID.randomUUID(), 1, text(Verdict.ACCEPTED, "کارگروه", "", ""), ONE, NOW);
        if (status == PositionStatus.DRAFT) {
            return one;
        }
        one.discuss();
        if (status == PositionStatus.DISCUSSED) {
            return one;
        }
        one.propose(ONE, NOW);
        if (status == PositionStatus.PROPOSED) {
            return one;
        }
        one.decide(OTHER, NOW);
        switch (status) {
            case PUBLISHED -> one.publish(ONE, NOW);
            case SUPERSEDED -> one.supersede(ONE, NOW);
            case WITHDRAWN -> one.withdraw("دلیل", ONE, NOW);
            default -> assertThat(status).isEqualTo(PositionStatus.DECIDED);
        }
        return one;
    }

    @Test
    void everyStatusAgainstEveryVerb() {
        for (var status : EnumSet.allOf(PositionStatus.class)) {
            VERBS.forEach((name, verb) -> {
                var one = at(status);
                if (ALLOWED.get(status).contains(name)) {
                    verb.accept(one);
                } else {
                    assertThatThrownBy(() -> verb.accept(one))
                            .as(status + " " + name)
                            .isInstanceOf(ConflictException.class);
                    assertThat(one.status()).isEqualTo(status);
                }
            });
        }
    }

    @Test
    void theSecondSignatureIsAnotherPersons() {
        var one = at(PositionStatus.PROPOSED);
        assertThatThrownBy(() -> one.decide(ONE, NOW))
                .isInstanceOf(NotAllowedException.class)
                .hasMessage("criteria.error.same-person");
        assertThat(one.status()).isEqualTo(PositionStatus.PROPOSED);
    }

    @Test
    void aReservationIsWrittenInBothLanguagesAndABodyIsNamed() {
        var silent = new NationalPosition(
                UUID.randomUUID(), 1, text(Verdict.WITH_RESERVATION, "کارگروه", "قید", ""), ONE, NOW);
        silent.discuss();
        assertThatThrownBy(() -> silent.propose(ONE, NOW)).hasMessage("criteria.error.reservation-missing");
        var nobody = new NationalPosition(UUID.randomUUID(), 1, text(Verdict.ACCEPTED, "", "", ""), ONE, NOW);
        nobody.discuss();
        assertThatThrownBy(() -> nobody.propose(ONE, NOW)).hasMessage("criteria.error.body-missing");
    }
}
