package org.creativecities.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a national position through its door, on the real database. */
@PortalTest
class PositionsModuleTests {

    @Autowired
    private TestCriteria tests;

    @Autowired
    private Positions positions;

    @Autowired
    private PublishedPositions published;

    @Autowired
    private Laws laws;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("G2")
    void fromDraftThroughBothBodiesAndTwoSignaturesToThePublic() {
        var clause = tests.clause(tests.current(TestCriteria.fresh(), null, "01|یک|One") + "-01");
        var expert = people.expert();
        var law = laws.list().get(0);
        var id = positions.begin(clause.code(), expert);
        var text = new PositionText(
                Verdict.WITH_RESERVATION,
                new Bilingual("قید ما", "Our reservation"),
                "دلیل درونی",
                false,
                "",
                "",
                false,
                "کارگروه",
                Effect.WORDING,
                "",
                null,
                List.of(Map.entry(law.id(), "ماده ۲")));
        positions.edit(id, 0, text, expert);
        positions.discuss(id, tests.version(id, expert), expert);
        tests.opine(id, Side.MINISTRY, Verdict.WITH_RESERVATION, expert);
        assertThatThrownBy(() -> positions.propose(id, tests.version(id, expert), expert))
                .as("one body is silent")
                .hasMessage("criteria.error.opinion-missing");
        tests.opine(id, Side.COMMISSION, Verdict.ACCEPTED, people.commissionOfficer());
        var head = people.head();
        positions.propose(id, tests.version(id, head), head);
        assertThatThrownBy(() -> positions.decide(id, tests.version(id, head), head))
                .isInstanceOf(NotAllowedException.class);
        var commission = people.commissionOfficer();
        positions.decide(id, tests.version(id, commission), commission);
        assertThat(published.of(clause.id())).as("decided is not public").isNull();
        positions.publish(id, tests.version(id, head), head);

        var shown = published.of(clause.id());
        assertThat(shown.reservation()).isEqualTo(new Bilingual("قید ما", "Our reservation"));
        assertThat(shown.laws()).extracting(LegalBasis::article).containsExactly("ماده ۲");
        assertThat(shown.reasoning()).as("not public").isEmpty();
        assertThat(shown.decidedBy()).as("persons are not public").isNull();
        assertThat(positions.opinions(id, expert))
                .extracting(OpinionView::verdict)
                .containsExactly(Verdict.WITH_RESERVATION, Verdict.ACCEPTED);
        var steps = jdbc.sql(
                        "select action from history_entry where subject = 'position' and subject_id = :id order by number")
                .param("id", id.toString())
                .query(String.class)
                .list();
        assertThat(steps)
                .containsExactly(
                        "criteria.position.begun",
                        "criteria.position.edited",
                        "criteria.position.discussed",
                        "criteria.position.opined",
                        "criteria.position.opined",
                        "criteria.position.proposed",
                        "criteria.position.decided",
                        "criteria.position.published");
    }

    @Test
    @Row("G3")
    void whoDisagreedAndWhyIsKeptAndPublishedOnlyWhereItMayBe() {
        var code = tests.current(TestCriteria.fresh(), null, "01|یک|One", "02|دو|Two");
        for (var open : new boolean[] {true, false}) {
            var clause = tests.clause(code + (open ? "-01" : "-02"));
            var expert = people.expert();
            var id = positions.begin(clause.code(), expert);
            var text = new PositionText(
                    Verdict.ACCEPTED,
                    new Bilingual("", ""),
                    "",
                    false,
                    "من موافق نیستم",
                    "عضو کارگروه",
                    open,
                    "کارگروه",
                    Effect.NONE,
                    "",
                    null,
                    List.of());
            positions.edit(id, 0, text, expert);
            positions.discuss(id, tests.version(id, expert), expert);
            tests.opine(id, Side.MINISTRY, Verdict.ACCEPTED, expert);
            tests.opine(id, Side.COMMISSION, Verdict.ACCEPTED, people.commissionOfficer());
            var head = people.head();
            positions.propose(id, tests.version(id, expert), expert);
            positions.decide(id, tests.version(id, head), head);
            positions.publish(id, tests.version(id, head), head);
            assertThat(positions.find(id, people.auditor()).minority()).isEqualTo("من موافق نیستم");
            var shown = published.of(clause.id());
            assertThat(shown.minority()).isEqualTo(open ? "من موافق نیستم" : "");
            assertThat(shown.minorityHolder()).isEqualTo(open ? "عضو کارگروه" : "");
        }
    }

    @Test
    void aDecisionIsNeverWrittenOverOnlyFollowed() {
        var clause = tests.clause(tests.current(TestCriteria.fresh(), null, "01|یک|One") + "-01");
        var first = tests.published(clause.code(), Verdict.ACCEPTED);
        var expert = people.expert();
        assertThatThrownBy(() -> positions.edit(
                        first,
                        tests.version(first, expert),
                        NationalPositionTests.text(Verdict.NOT_ACCEPTED, "", "", ""),
                        expert))
                .isInstanceOf(NotAllowedException.class);
        var second = tests.decided(clause.code(), Verdict.WITH_RESERVATION);
        assertThat(positions.ofClause(clause.id(), expert))
                .extracting(PositionView::number, PositionView::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, PositionStatus.DECIDED),
                        org.assertj.core.groups.Tuple.tuple(1, PositionStatus.SUPERSEDED));
        assertThat(published.of(clause.id()).verdict())
                .as("the public reads the old result until the new one is published")
                .isEqualTo(Verdict.ACCEPTED);
        var head = people.head();
        positions.publish(second, tests.version(second, head), head);
        positions.withdraw(second, tests.version(second, head), "اشتباه در عبارت", head);
        assertThat(published.of(clause.id())).as("taken back").isNull();
        assertThat(published.ofClause(clause.id())).hasSize(2);
    }

    @Test
    void whoIsLateIsToldAndNobodyOutsideSeesADraft() {
        var clause = tests.clause(tests.current(TestCriteria.fresh(), null, "01|یک|One") + "-01");
        var expert = people.expert();
        var id = positions.begin(clause.code(), expert);
        var text = NationalPositionTests.text(Verdict.ACCEPTED, "کارگروه", "", "");
        positions.edit(id, 0, text, expert);
        assertThatThrownBy(() -> positions.edit(
                        id, 0, NationalPositionTests.text(Verdict.NOT_RELEVANT, "", "", ""), people.head()))
                .isInstanceOf(ConflictException.class)
                .hasMessage("criteria.error.changed-meanwhile");
        assertThatThrownBy(() -> positions.begin(clause.code(), expert)).hasMessage("criteria.error.open-version");
        for (var stranger : List.of(people.mayorOf("1101"), people.reviewer(), people.administrator())) {
            assertThatThrownBy(() -> positions.find(id, stranger)).isInstanceOf(NotVisibleException.class);
        }
        assertThatThrownBy(() -> positions.begin(clause.code(), people.commissionOfficer()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theDatabaseItselfRefusesOnePersonsDecision() {
        var clause = tests.clause(tests.current(TestCriteria.fresh(), null, "01|یک|One") + "-01");
        var id = tests.proposed(clause.code(), Verdict.ACCEPTED, people.expert());
        assertThatThrownBy(() -> jdbc.sql("update national_position set status = 'DECIDED', decided_by = proposed_by,"
                                + " decided_at = portal_now() where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }
}
