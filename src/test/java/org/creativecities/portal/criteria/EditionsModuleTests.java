package org.creativecities.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.criteria.ImportPreview.Mistake;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editions: what is shipped, bringing in, comparing, mapping, and what a change touches. */
@PortalTest
class EditionsModuleTests {

    @Autowired
    private TestCriteria tests;

    @Autowired
    private Editions editions;

    @Autowired
    private EditionImports imports;

    @Autowired
    private Register register;

    @Autowired
    private Links links;

    @Autowired
    private ClausesBeside beside;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("G1")
    void theShippedEditionsStandClauseByClauseWithTheirSources() {
        var call = editions.find("call-2025", false).orElseThrow();
        var clauses = editions.clauses(call.id());
        assertThat(clauses).hasSize(32).allSatisfy(clause -> {
            assertThat(clause.original()).isNotBlank();
            assertThat(clause.rendering()).isNotBlank();
            assertThat(clause.source()).isNotBlank();
            assertThat(clause.asOf()).isNotNull();
        });
        assertThat(clauses)
                .filteredOn(Clause::exact)
                .extracting(Clause::original)
                .containsExactly("No relevant information to provide");
        assertThat(clauses).filteredOn(clause -> clause.french() != null).hasSize(1);
        var filter =
                new RegisterFilter("دوره انتظار", null, false, null, "call-2025", RegisterFilter.Order.NUMBER, false);
        assertThat(register.list(filter, false, PageRequest.of(0, 20)).getContent())
                .extracting(row -> row.clause().code())
                .containsExactly("call-2025-05");
    }

    @Test
    @Row("G4")
    void theTwoKnownCallsDifferWhereTheSourcesSaySo() {
        var difference = editions.difference("call-2025", false);
        assertThat(difference.count("REMOVED")).isZero();
        assertThat(difference.changes())
                .filteredOn(change -> change.kind() == ClauseChange.Kind.CHANGED)
                .extracting(
                        change -> Objects.requireNonNull(change.now()).title().en())
                .containsExactly(
                        "City of a Member State",
                        "Creative fields",
                        "How a file is sent",
                        "Four-year action plan",
                        "Evaluation by peers");
        assertThat(difference.count("ADDED")).isEqualTo(13);
    }

    @Test
    void aFileIsJudgedRowByRowBeforeAnythingIsStored() {
        var expert = people.expert();
        var code = TestCriteria.fresh();
        var file = "number,topic,nature,title_fa,title_en,original_en,wording,rendering_fa,as_of,follows\n"
                + "01,PLAN,EVALUATION,یک,One,One,EXACT,یک,2026-11-01,\n"
                + "01,PLAN,EVALUATION,دو,Two,Two,EXACT,دو,,\n"
                + "03,NOTHING,EVALUATION,,Three,Three,EXACT,سه,yesterday,09\n";
        var id = imports.read("bad.csv", file, TestCriteria.head(code, null), expert);
        var preview = imports.preview(id, expert);
        assertThat(preview.clean()).isFalse();
        assertThat(preview.rows().get(0).state()).isEqualTo(ImportPreview.State.NEW);
        assertThat(preview.rows().get(1).mistakes()).containsExactly(new Mistake("number", "twice", "01"));
        assertThat(preview.rows().get(2).mistakes())
                .extracting(Mistake::column)
                .containsExactly("topic", "title_fa", "as_of", "follows");
        assertThatThrownBy(() -> imports.take(id, expert)).hasMessage("criteria.import.has-mistakes");
        assertThat(editions.find(code, true)).isEmpty();
        for (var broken : List.of("", "\u0000", "{", "a,b\n1,2", "[]")) {
            assertThatThrownBy(() -> imports.read("x", broken, TestCriteria.head(code, null), expert))
                    .isInstanceOf(ImportRefusedException.class);
        }
        assertThatThrownBy(() -> imports.read("x", file, TestCriteria.head(code, null), people.commissionOfficer()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theSameFileTwiceMakesNoDoubles() {
        var expert = people.expert();
        var code = tests.draft(TestCriteria.fresh(), null, "01|یک|One", "02|دو|Two");
        var edition = editions.find(code, true).orElseThrow();
        var before = editions.clauses(edition.id());
        var again = imports.read(
                "test.csv", TestCriteria.csv("01|یک|One", "02|دو|Two"), TestCriteria.head(code, null), expert);
        assertThat(imports.preview(again, expert).count("SAME")).isEqualTo(2);
        imports.take(again, expert);
        imports.take(again, expert);
        assertThat(editions.clauses(edition.id())).isEqualTo(before);
        var changed = imports.read(
                "test.csv", TestCriteria.csv("01|یک|One more", "03|سه|Three"), TestCriteria.head(code, null), expert);
        assertThat(imports.preview(changed, expert).rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(ImportPreview.State.CHANGED, ImportPreview.State.NEW);
        imports.take(changed, expert);
        assertThat(editions.clauses(edition.id())).extracting(Clause::number).containsExactly("01", "03");
        editions.publish(code, editions.find(code, true).orElseThrow().version(), people.head());
        assertThat(imports.preview(changed, expert).refusal()).isEqualTo("criteria.import.published");
    }

    @Test
    void aNewEditionIsComparedMappedByHandAndNamesTheDossiersItTouches() {
        var old = tests.current(TestCriteria.fresh(), null, "01|یک|One two three", "02|دو|Two", "03|سه|Three");
        var expert = people.expert();
        var city = dossiers.submitted();
        var form = jdbc.sql(
                        "select t.code from dossier d join form_template t on t.id = d.template_id where d.id = :id")
                .param("id", city.dossier())
                .query(String.class)
                .single();
        var places = List.of("QUESTION/" + form + "/5", "CRITERION/national/plan");
        links.set(tests.clause(old + "-01"), List.of(), places, expert);
        var code = tests.draft(TestCriteria.fresh(), old, "01|یک|One 2 three", "02|دو|Two", "04|چهار|Four");
        var difference = editions.difference(code, true);
        assertThat(difference.changes())
                .extracting(ClauseChange::kind)
                .containsExactly(
                        ClauseChange.Kind.CHANGED,
                        ClauseChange.Kind.SAME,
                        ClauseChange.Kind.ADDED,
                        ClauseChange.Kind.REMOVED);
        assertThat(difference.changes().get(0).original())
                .extracting(run -> run.kind())
                .containsExactly("SAME", "REMOVED", "ADDED", "SAME");

        editions.map(code, editions.find(code, true).orElseThrow().version(), code + "-04", old + "-03", expert);
        assertThat(editions.difference(code, true).count("REMOVED")).isZero();
        assertThatThrownBy(() -> editions.map(
                        code, editions.find(code, true).orElseThrow().version(), code + "-04", old + "-01", expert))
                .hasMessage("criteria.error.followed-already");

        var touched = links.touchedBy(List.of(tests.clause(old + "-01").id()), expert);
        assertThat(touched).anySatisfy(one -> assertThat(one.path()).isEqualTo("/office/dossiers/" + city.dossier()));
        assertThat(links.touchedBy(List.of(tests.clause(old + "-01").id()), people.commissionOfficer()))
                .as("without reach not even a number")
                .isEmpty();
    }

    @Test
    void linksPassToTheSuccessorAndDossiersOfEarlierCallsKeepTheirEdition() {
        var old = tests.current(TestCriteria.fresh(), null, "01|یک|One");
        var expert = people.expert();
        links.set(tests.clause(old + "-01"), List.of(), List.of("QUESTION/uccn/7"), expert);
        var between = Instant.now();
        var code = tests.current(TestCriteria.fresh(), old, "01|یک|One, changed");
        var now = beside.section("uccn", "7", List.of(), null, expert);
        assertThat(now)
                .extracting(one -> one.clause().code())
                .contains(code + "-01")
                .doesNotContain(old + "-01");
        var then = beside.section("uccn", "7", List.of("7"), between, expert);
        assertThat(then)
                .filteredOn(one -> one.clause().code().equals(old + "-01"))
                .singleElement()
                .matches(one -> !one.newer());
        assertThat(then)
                .filteredOn(one -> one.clause().code().equals(code + "-01"))
                .singleElement()
                .matches(Beside::newer);
    }

    @Test
    void onlyTheHeadPutsAnEditionIntoForceAndAPublishedOneNeverChanges() {
        var code = tests.draft(TestCriteria.fresh(), null, "01|یک|One");
        assertThat(register.clause(code + "-01", false))
                .as("a draft is not public")
                .isEmpty();
        assertThatThrownBy(() -> editions.publish(code, 0, people.expert())).isInstanceOf(NotAllowedException.class);
        editions.publish(code, 0, people.head());
        assertThatThrownBy(() -> editions.discard(code, 1, people.expert())).isInstanceOf(ConflictException.class);
        var draft = tests.draft(TestCriteria.fresh(), code, "01|یک|One");
        editions.discard(draft, 0, people.expert());
        assertThat(editions.find(draft, true)).isEmpty();
    }
}
