package org.creativecities.portal.sistercity.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.Gate;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.creativecities.portal.tie.PartnerCities;
import org.creativecities.portal.tie.PartnerFilter;
import org.creativecities.portal.tie.TieType;
import org.creativecities.portal.tie.Ties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proposal's way through all bodies to a tie in the register. */
@PortalTest
class ProposalModuleTests {

    private static int next = 40;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Agreements agreements;

    @Autowired
    private StageClocks clocks;

    @Autowired
    private ProposalAlarms alarms;

    @Autowired
    private ApprovalChain chain;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Ties ties;

    @Autowired
    private PartnerCities partners;

    @Autowired
    private TestPeople people;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Account mayor;
    private Account expert;
    private Account head;
    private Account officer;
    private UUID partner;

    @BeforeEach
    void theCast() {
        mayor = people.mayorOf("1309");
        expert = people.expert();
        head = people.head();
        officer = people.opinionOfficer();
        jdbc.sql("insert into opinion_officer values (:id, 'FOREIGN_MINISTRY')")
                .param("id", officer.id())
                .update();
        partner = partners.candidates(new PartnerFilter(null, null, null, false), 200)
                .get(next++)
                .id();
    }

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
        agreements.sign(id, version(id), clock.today(), head);
        var tie = proposals.see(id, mayor).tie();
        assertThat(ties.find(tie)).isPresent();
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

    private void passTheOtherGates(UUID id) {
        var assessment = proposals.see(id, expert).assessment();
        assessments.gate(assessment, Gate.PARTNER_WISH, GateOutcome.PASS, "شهر شریک", "نامه رسیده", expert);
        assessments.gate(assessment, Gate.LAW_AND_VALUES, GateOutcome.PASS, "دبیرخانه", "سازگار است", expert);
    }

    private GateOutcome gate(UUID id, Gate gate, Account reader) {
        return proposals.gates(proposals.see(id, reader), opinions.on(id, reader)).stream()
                .filter(one -> one.gate() == gate)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private int told(UUID id, String action) {
        return jdbc.sql("select count(*) from history_entry where subject_id = :id and action = :action")
                .param("id", id.toString())
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    private void silent(UUID id) {
        opinions.ask(id, "CIVIL_DEPUTY", "مانعی هست؟", expert);
        jdbc.sql("update opinion set due_on = due_on - 100 where proposal_id = :id")
                .param("id", id)
                .update();
        opinions.missed(id, opinions.on(id, expert).get(0).id(), expert);
    }

    private UUID submitted() {
        var id = proposals.begin(text(partner), mayor);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposals.begin(text(partner), mayor));
        proposals.submit(id, version(id), mayor);
        return id;
    }

    private UUID another() {
        return partners.candidates(new PartnerFilter(null, null, null, false), 200)
                .get(next++)
                .id();
    }

    private long version(UUID id) {
        return jdbc.sql("select version from proposal where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static ProposalText text(UUID partner) {
        return new ProposalText(
                partner,
                TieType.SISTER,
                null,
                "پیوند تاریخی",
                "نمایشگاه سالانه",
                "دو شهر دیگر بررسی شد",
                "۱۲۳",
                LocalDate.of(2026, 10, 1),
                "رابط",
                "contact@example.org");
    }

    private static AgreementText agreement() {
        return new AgreementText(
                LocalDate.of(2030, 1, 1),
                "با توافق",
                "سه ماه",
                "گفت‌وگو",
                "EQUAL",
                new Bilingual("خلاصه", "Summary"),
                List.of(new Obligation(
                        "HERE",
                        new Bilingual("برگزاری نمایشگاه سالانه", "Hold a yearly exhibition"),
                        LocalDate.of(2027, 5, 1),
                        null,
                        "",
                        "گزارش")));
    }
}
