package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.Rules;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.junit.jupiter.api.Test;

/** A proposal's way through all bodies to a tie in the register. */
@PortalTest
class ProposalModuleTests extends ProposalFixture {

    @Test
    @Row({"H5", "H7"})
    void fromADraftToATieThroughAllBodies() {
        var id = submitted();
        opinions.ask(id, "FOREIGN_MINISTRY", "مانعی هست؟", expert);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> proposals.prepare(id, version(id), Outcome.APPROVED, "خوب", expert));
        var asked = opinions.mine(officer).stream()
                .filter(one -> one.proposal().equals(id))
                .findFirst()
                .orElseThrow();
        opinions.file(
                asked.id(),
                new NewOpinion(Verdict.CONDITION, "با رعایت شرط", "محرمانه", null, "نامه بیاید", true),
                officer);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> proposals.prepare(id, version(id), Outcome.APPROVED, "خوب", expert));
        var condition = opinions.on(id, expert).get(0).conditions().get(0);
        opinions.meet(id, condition.id(), "نامه شماره ۱۲", expert);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> proposals.prepare(id, version(id), Outcome.APPROVED, "خوب", expert));
        passTheOtherGates(id);
        proposals.prepare(id, version(id), Outcome.APPROVED, "سنخیت روشن است", expert);
        assertThat(gate(id, Gate.FOREIGN_MINISTRY, mayor)).isEqualTo(GateOutcome.WAITING);
        assertThat(gate(id, Gate.FOREIGN_MINISTRY, expert)).isEqualTo(GateOutcome.PASS_WITH_NOTE);
        assertThat(opinions.on(id, mayor).get(0).sentence()).isNull();
        proposals.release(id, version(id), head);
        assertThat(opinions.on(id, mayor).get(0).sentence()).isEqualTo("با رعایت شرط");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> agreements.sign(id, version(id), clock.today(), head));
        agreements.write(id, 0, agreement(), mayor);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> agreements.sign(id, version(id), clock.today(), head));
        var pdf = paper.pdf(proposals.see(id, head), agreement(), Language.PERSIAN);
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(paper.word(proposals.see(id, head), agreement(), Language.ENGLISH))
                .startsWith('P', 'K');
        copies.add(
                id, "FA", documents.store("signed.pdf", new ByteArrayInputStream(pdf), Rules.any(), head.id()), head);
        assertThat(copies.of(id, mayor).get(0).sha256()).hasSize(64);
        agreements.sign(id, version(id), clock.today(), head);
        var tie = proposals.see(id, mayor).tie();
        assertThat(ties.find(tie)).isPresent();
        var promise = promises.of(id, mayor).get(0);
        assertThat(promise.late()).isFalse();
        promises.keep(id, promise.id(), clock.today(), "گزارش و عکس نمایشگاه", mayor);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> promises.keep(id, promise.id(), clock.today(), "دوباره", mayor));
        assertThat(promises.of(tie).orElseThrow().due()).isZero();
        assertThat(promises.of(id, mayor).get(0).proof()).isEqualTo("گزارش و عکس نمایشگاه");
        assertThat(proposals.way(id, mayor))
                .extracting(ProposalStep::status)
                .containsExactly(
                        ProposalStatus.DRAFT,
                        ProposalStatus.SUBMITTED,
                        ProposalStatus.OPINIONS,
                        ProposalStatus.DECISION_PREPARED,
                        ProposalStatus.APPROVED,
                        ProposalStatus.SIGNED);
    }

    @Test
    @Row("F29")
    void theConfidentialReasonNeverReachesTheCityAndAFiledOpinionNeverChanges() {
        var id = submitted();
        opinions.ask(id, "FOREIGN_MINISTRY", "مانعی هست؟", expert);
        var asked = opinions.on(id, expert).get(0);
        var objection = new NewOpinion(Verdict.OBJECT, "اکنون نه", "دلیل محرمانه", null, null, false);
        opinions.file(asked.id(), objection, officer);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> opinions.file(asked.id(), objection, officer));
        proposals.prepare(id, version(id), Outcome.NOT_APPROVED, "بر پایه نظرها", expert);
        proposals.release(id, version(id), head);
        assertThat(opinions.on(id, mayor)).singleElement().satisfies(one -> {
            assertThat(one.confidential()).isNull();
            assertThat(one.sentence()).isEqualTo("اکنون نه");
        });
        assertThat(opinions.on(id, expert).get(0).confidential()).isEqualTo("دلیل محرمانه");
    }

    @Test
    void anotherCityAndAnotherBodyDoNotEvenSeeIt() {
        var id = submitted();
        opinions.ask(id, "FOREIGN_MINISTRY", "مانعی هست؟", expert);
        var asked = opinions.on(id, expert).get(0);
        var stranger = people.mayorOf("1214");
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> proposals.see(id, stranger));
        var other = people.opinionOfficer();
        jdbc.sql("insert into opinion_officer values (:id, 'CIVIL_DEPUTY')")
                .param("id", other.id())
                .update();
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> opinions.find(asked.id(), other));
        var draft = proposals.begin(text(another()), mayor);
        assertThatExceptionOfType(NotVisibleException.class).isThrownBy(() -> proposals.see(draft, expert));
    }

    @Test
    void silenceIsRecordedOnlyAfterTheTimeAndIsNoConsent() {
        var id = submitted();
        opinions.ask(id, "CIVIL_DEPUTY", "مانعی هست؟", expert);
        var asked = opinions.on(id, expert).get(0);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> opinions.missed(id, asked.id(), expert));
        jdbc.sql("update opinion set due_on = due_on - 100 where id = :id")
                .param("id", asked.id())
                .update();
        opinions.missed(id, asked.id(), expert);
        assertThat(opinions.on(id, expert).get(0).status()).isEqualTo("NO_ANSWER");
        assertThat(opinions.on(id, expert).get(0).verdict()).isNull();
    }

    @Test
    void whoPreparedADecisionDoesNotReleaseIt() {
        var id = submitted();
        opinions.ask(id, "CIVIL_DEPUTY", "مانعی هست؟", head);
        jdbc.sql("update opinion set due_on = due_on - 100 where proposal_id = :id")
                .param("id", id)
                .update();
        opinions.missed(id, opinions.on(id, head).get(0).id(), head);
        proposals.prepare(id, version(id), Outcome.NOT_APPROVED, "نه", head);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposals.release(id, version(id), head));
    }
}
