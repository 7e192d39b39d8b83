package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.dossier.DossierStatus.*;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.creativecities.portal.action.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Every status against every verb. */
class DossierTests {

    private static final Instant NOON = Instant.parse("2026-11-25T08:30:00Z");

    private static final Map<String, Consumer<Dossier>> VERBS = new LinkedHashMap<>();

    static {
        VERBS.put("askApproval", d -> d.askApproval(NOON));
        VERBS.put("approve", d -> d.approve(NOON));
        VERBS.put("reopen", d -> d.reopen(NOON));
        VERBS.put("send", Dossier::requireSendable);
        VERBS.put("return", d -> d.returnFor(UUID.randomUUID(), NOON));
        VERBS.put("admit", d -> d.admit(NOON));
        VERBS.put("notAdmit", d -> d.notAdmit(NOON));
        VERBS.put("withdraw", d -> d.withdraw(NOON));
        VERBS.put("revive", d -> d.revive(SUBMITTED, NOON));
        VERBS.put("delete", d -> d.delete(NOON));
        VERBS.put("startReview", d -> d.startReview(NOON));
        VERBS.put("prepareDecision", d -> d.prepareDecision(NOON));
        VERBS.put("release", d -> d.release(Outcome.NOMINATED, NOON));
    }

    private static final Map<DossierStatus, Set<String>> POSSIBLE = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, Set.of("askApproval", "delete")),
            Map.entry(APPROVAL_ASKED, Set.of("approve", "reopen")),
            Map.entry(APPROVED, Set.of("reopen", "send")),
            Map.entry(SUBMITTED, Set.of("return", "admit", "notAdmit", "withdraw")),
            Map.entry(RETURNED, Set.of("askApproval", "notAdmit", "withdraw")),
            Map.entry(ADMITTED, Set.of("startReview", "withdraw")),
            Map.entry(NOT_ADMITTED, Set.of()),
            Map.entry(UNDER_REVIEW, Set.of("prepareDecision", "withdraw")),
            Map.entry(DECISION_PREPARED, Set.of("prepareDecision", "startReview", "release", "withdraw")),
            Map.entry(NOMINATED, Set.of()),
            Map.entry(RUNNER_UP, Set.of()),
            Map.entry(NOT_NOMINATED, Set.of()),
            Map.entry(WITHDRAWN, Set.of("revive"))));

    @ParameterizedTest
    @EnumSource(DossierStatus.class)
    void everyVerbIsPossibleOnlyFromItsOwnStatuses(DossierStatus status) {
        VERBS.forEach((name, verb) -> {
            var dossier = standingAt(status);
            if (POSSIBLE.getOrDefault(status, Set.of()).contains(name)) {
                verb.accept(dossier);
            } else {
                assertThatThrownBy(() -> verb.accept(dossier))
                        .as("%s from %s", name, status)
                        .isInstanceOf(ConflictException.class);
                assertThat(dossier.status()).as("after a refused %s", name).isEqualTo(status);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierStatus.class,
            names = {"APPROVAL_ASKED", "APPROVED"})
    void aReturnedDossierIsReopenedAsReturned(DossierStatus frozen) {
        var dossier = standingAt(frozen);
        ReflectionTestUtils.setField(dossier, "sendings", 1);
        ReflectionTestUtils.setField(dossier, "returnId", UUID.randomUUID());
        dossier.reopen(NOON);
        assertThat(dossier.status()).isEqualTo(RETURNED);
    }

    @Test
    void aDeletedDraftStaysDeleted() {
        var dossier = standingAt(DRAFT);
        dossier.delete(NOON);
        assertThat(dossier.deleted()).isTrue();
        VERBS.values()
                .forEach(verb -> assertThatThrownBy(() -> verb.accept(dossier)).isInstanceOf(ConflictException.class));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeIsAStatusOfItsOwn(Outcome outcome) {
        var dossier = standingAt(DECISION_PREPARED);
        dossier.release(outcome, NOON);
        assertThat(dossier.status().name()).isEqualTo(outcome.name());
        assertThat(DECIDED).contains(dossier.status());
    }

    static Dossier standingAt(DossierStatus status) {
        var dossier = new Dossier(
                "CC-1405-0001", UUID.randomUUID(), UUID.randomUUID(), "1001", "CRAFTS", UUID.randomUUID(), NOON);
        ReflectionTestUtils.setField(dossier, "status", status);
        if (!Set.of(DRAFT, APPROVAL_ASKED, APPROVED).contains(status)) {
            ReflectionTestUtils.setField(dossier, "sendings", 1);
        }
        return dossier;
    }
}
