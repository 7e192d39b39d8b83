package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creativecities.portal.action.ConflictException;
import org.junit.jupiter.api.Test;

/** Every status against every verb. */
class CallTests {

    private static final UUID HEAD = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(30));
    private static final Instant LATER = CLOSES.plus(Duration.ofDays(5));

    private static final Map<String, Consumer<Call>> VERBS = new LinkedHashMap<>();
    private static final Map<String, Set<CallStatus>> ALLOWED = Map.of(
            "edit", EnumSet.of(CallStatus.DRAFT),
            "publish", EnumSet.of(CallStatus.DRAFT),
            "postpone", EnumSet.of(CallStatus.PUBLISHED),
            "extend", EnumSet.of(CallStatus.PUBLISHED),
            "close", EnumSet.of(CallStatus.PUBLISHED),
            "reopen", EnumSet.of(CallStatus.CLOSED),
            "archive", EnumSet.of(CallStatus.CLOSED));

    static {
        VERBS.put("edit", call -> call.edit(SampleCalls.text(NOW, CLOSES)));
        VERBS.put("publish", call -> call.publish(NOW));
        VERBS.put("postpone", call -> call.postpone(LATER, NOW));
        VERBS.put("extend", call -> call.extend(grant(LATER), CLOSES, HEAD, NOW));
        VERBS.put("close", call -> call.close(NOW));
        VERBS.put("reopen", call -> call.reopen(LATER, NOW));
        VERBS.put("archive", Call::archive);
    }

    @Test
    void everyVerbWorksFromItsStatusAndFromNoOther() {
        for (var verb : VERBS.entrySet()) {
            for (var status : CallStatus.values()) {
                var call = in(status);
                if (ALLOWED.get(verb.getKey()).contains(status)) {
                    verb.getValue().accept(call);
                } else {
                    assertThatThrownBy(() -> verb.getValue().accept(call))
                            .as("%s from %s", verb.getKey(), status)
                            .isInstanceOf(ConflictException.class);
                    assertThat(call.status()).isEqualTo(status);
                }
            }
        }
    }

    @Test
    void aDeadlineIsNeverShortened() {
        var call = in(CallStatus.PUBLISHED);
        assertThatThrownBy(() -> call.postpone(CLOSES, NOW)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> call.postpone(CLOSES.minusSeconds(1), NOW)).isInstanceOf(ConflictException.class);
        call.postpone(CLOSES.plusSeconds(1), NOW);
        assertThat(call.closesAt()).isEqualTo(CLOSES.plusSeconds(1));
    }

    @Test
    void aCityIsNeverGivenLessThanItHas() {
        var call = in(CallStatus.PUBLISHED);
        assertThatThrownBy(() -> call.extend(grant(LATER), LATER, HEAD, NOW)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> call.extend(grant(LATER), CLOSES, HEAD, LATER))
                .as("an end that has passed already")
                .isInstanceOf(ConflictException.class);
        assertThat(call.extend(grant(LATER), CLOSES, HEAD, NOW).view().closesAt())
                .isEqualTo(LATER);
    }

    @Test
    void aCallWhoseEndHasPassedIsNotPublished() {
        var call = in(CallStatus.DRAFT);
        assertThatThrownBy(() -> call.publish(CLOSES)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aCallClosesAfterItOpens() {
        assertThatThrownBy(() -> new Call(SampleCalls.text(NOW, NOW), HEAD, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openingCountsAndClosingDoesNot() {
        var opens = NOW;
        assertThat(stage(opens.minusSeconds(1))).isEqualTo(CallView.Stage.UPCOMING);
        assertThat(stage(opens)).isEqualTo(CallView.Stage.OPEN);
        assertThat(stage(CLOSES.minusSeconds(1))).isEqualTo(CallView.Stage.OPEN);
        assertThat(stage(CLOSES)).isEqualTo(CallView.Stage.CLOSED);
    }

    private static CallView.Stage stage(Instant now) {
        return CallView.Stage.of(CallStatus.PUBLISHED, NOW, CLOSES, now);
    }

    private static CallExtension.Grant grant(Instant until) {
        return new CallExtension.Grant("1101", until, "نمونه", "۱۴۰۵/۱", null, null);
    }

    private static Call in(CallStatus status) {
        var call = new Call(SampleCalls.text(NOW, CLOSES), HEAD, NOW);
        if (status != CallStatus.DRAFT) {
            call.publish(NOW);
        }
        if (status == CallStatus.CLOSED || status == CallStatus.ARCHIVED) {
            call.close(NOW);
        }
        if (status == CallStatus.ARCHIVED) {
            call.archive();
        }
        assertThat(call.status()).isEqualTo(status);
        return call;
    }
}
