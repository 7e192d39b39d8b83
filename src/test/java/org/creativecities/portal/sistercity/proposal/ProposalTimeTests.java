package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.creativecities.portal.tie.TieType;
import org.junit.jupiter.api.Test;

/** The time a proposal takes, its gates, and the chain of approval as data. */
@PortalTest
class ProposalTimeTests extends ProposalFixture {

    @Test
    @Row("H5")
    void theTextAndTheRegisterSettleTheirGates() {
        var id = submitted();
        assertThat(gate(id, Gate.COUNCIL_DECISION, mayor)).isEqualTo(GateOutcome.PASS);
        assertThat(gate(id, Gate.CONTACTS, mayor)).isEqualTo(GateOutcome.PASS);
        assertThat(gate(id, Gate.NOT_DUPLICATE, mayor)).isIn(GateOutcome.PASS, GateOutcome.PASS_WITH_NOTE);
        assertThat(gate(id, Gate.PARTNER_WISH, mayor)).isEqualTo(GateOutcome.WAITING);
    }

    @Test
    void aTrialMakesItAFriendshipAndWhatIsPutOffIsTakenUpAgain() {
        var id = submitted();
        silent(id);
        proposals.prepare(id, version(id), Outcome.DEFERRED, "تا سال آینده", expert);
        proposals.release(id, version(id), head);
        assertThat(proposals.see(id, mayor).status()).isEqualTo(ProposalStatus.DEFERRED);
        proposals.resume(id, version(id), expert);
        proposals.prepare(id, version(id), Outcome.TRIAL, "نخست آزمایش", expert);
        proposals.release(id, version(id), head);
        assertThat(proposals.see(id, mayor).status()).isEqualTo(ProposalStatus.APPROVED);
        assertThat(proposals.see(id, mayor).text().type()).isEqualTo(TieType.FRIENDSHIP);
    }

    @Test
    @Row("H5")
    void aStageHasAClockThatStandsWhileTheCityOwesAndTellsOnceThatItIsLate() {
        var id = submitted();
        var running = clocks.of(id).orElseThrow();
        assertThat(running.stage()).isEqualTo(ProposalStatus.SUBMITTED);
        assertThat(running.stopped()).isFalse();
        assertThat(running.provisional()).isTrue();
        jdbc.sql("update proposal_step set at = at - interval '60 days' where proposal_id = :id")
                .param("id", id)
                .update();
        assertThat(clocks.of(id).orElseThrow().late()).isTrue();
        alarms.raise();
        alarms.raise();
        assertThat(told(id, "proposal.stage-late")).isEqualTo(1);
        proposals.giveBack(id, version(id), "رابط را بنویسید", expert);
        assertThat(clocks.of(id).orElseThrow().stopped()).isTrue();
    }

    @Test
    @Row("H5")
    void aBodyIsRemindedBeforeItsDateAndEscalatedAfterItEachOnce() {
        var id = submitted();
        opinions.ask(id, "CIVIL_DEPUTY", "مانعی هست؟", expert);
        jdbc.sql("update opinion set due_on = :today where proposal_id = :id")
                .param("today", clock.today())
                .param("id", id)
                .update();
        alarms.raise();
        alarms.raise();
        assertThat(told(id, "proposal.opinion-reminded")).isEqualTo(1);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(
                        () -> opinions.remind(id, opinions.on(id, expert).get(0).id(), expert));
        jdbc.sql("update opinion set due_on = due_on - 9 where proposal_id = :id")
                .param("id", id)
                .update();
        alarms.raise();
        alarms.raise();
        assertThat(told(id, "proposal.opinion-escalated")).isEqualTo(1);
        assertThat(opinions.on(id, expert).get(0).asked()).isTrue();
    }

    @Test
    @Row("H5")
    void theChainIsDataTheHeadChanges() {
        chain.write("TEST_BODY", new Bilingual("دستگاه آزمون", "Test body"), 7, null, false, head);
        chain.name("TEST_BODY", people.opinionOfficer().id(), head);
        var body = chain.bodies().stream()
                .filter(one -> one.code().equals("TEST_BODY"))
                .findFirst()
                .orElseThrow();
        assertThat(body.officers()).hasSize(1);
        assertThat(body.average()).isNull();
        chain.write("TEST_BODY", new Bilingual("دستگاه آزمون", "Test body"), 7, null, true, head);
        assertThat(opinions.bodies()).extracting(OpinionBody::code).doesNotContain("TEST_BODY");
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> chain.time(ProposalStatus.OPINIONS, 20, true, "آزمون", expert));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> chain.write(
                        "TEST_OTHER", new Bilingual("دیگری", "Other"), 7, Gate.FOREIGN_MINISTRY, false, head));
    }
}
