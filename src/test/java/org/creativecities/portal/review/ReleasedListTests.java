package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The ranked list is frozen in the release: one list for what is released together, never changed afterwards. */
@PortalTest
class ReleasedListTests {

    private static final String PAGE = "/office/ranking/lists";

    @Autowired
    private ReleasedLists lists;

    @Autowired
    private Releases releases;

    @Autowired
    private DecisionDesk desk;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc pages;

    private TestDossiers.City shiraz;
    private TestDossiers.City other;
    private Account expert;

    @BeforeEach
    void twoDecisionsThatWait() {
        shiraz = reviews.admitted();
        other = reviews.admitted(shiraz.call(), "1214");
        expert = people.expert();
        decide(shiraz.dossier(), 4, Outcome.NOMINATED);
        decide(other.dossier(), 3, Outcome.RUNNER_UP);
    }

    @Test
    @Row("C8")
    void whatIsReleasedTogetherMakesOneListInTheOrderOfTheRanking() {
        assertThat(lists.find(shiraz.call(), null, expert)).isEmpty();
        releaseAll();
        assertThat(lists.ofCall(shiraz.call(), expert)).hasSize(1);
        var list = lists.find(shiraz.call(), null, expert).orElseThrow();
        assertThat(list.cause()).isEqualTo(ReleasedList.Cause.RELEASE);
        assertThat(list.lines())
                .extracting(ReleasedList.Line::dossier)
                .containsExactly(shiraz.dossier(), other.dossier());
        assertThat(list.lines()).extracting(ReleasedList.Line::place).containsExactly(1, 2);
        assertThat(list.lines())
                .extracting(ReleasedList.Line::outcome)
                .containsExactly(Outcome.NOMINATED, Outcome.RUNNER_UP);
        assertThat(list.lines()).allMatch(ReleasedList.Line::isNew);
    }

    @Test
    @Row("C8")
    void eachReleaseAddsAListAndTheEarlierOnesStayAsTheyWere() {
        desk.release(shiraz.dossier(), people.head());
        desk.release(other.dossier(), people.head());
        dossiers.reviseDecision(other.dossier(), Outcome.NOT_NOMINATED, "دلیل تازه", expert.id(), people.head());
        assertThat(lists.ofCall(shiraz.call(), expert))
                .extracting(ReleasedList::number)
                .containsExactly(3, 2, 1);
        assertThat(outcomes(1)).containsExactly(Outcome.NOMINATED, null);
        assertThat(outcomes(2)).containsExactly(Outcome.NOMINATED, Outcome.RUNNER_UP);
        assertThat(outcomes(3)).containsExactly(Outcome.NOMINATED, Outcome.NOT_NOMINATED);
        var last = lists.find(shiraz.call(), 3, expert).orElseThrow();
        assertThat(last.cause()).isEqualTo(ReleasedList.Cause.OBJECTION);
        assertThat(last.lines()).extracting(ReleasedList.Line::isNew).containsExactly(false, true);
    }

    @Test
    @Row("C8")
    void theDatabaseItselfRefusesToChangeOrRemoveALine() {
        releaseAll();
        for (var change : List.of("update released_list_line set place = 9", "delete from released_list_line")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> jdbc.sql("update released_list set number = 9").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void aReleaseThatIsRefusedLeavesNoList() {
        assertThatThrownBy(() -> desk.release(shiraz.dossier(), expert)).isInstanceOf(RuntimeException.class);
        assertThat(lists.ofCall(shiraz.call(), expert)).isEmpty();
    }

    @Test
    void thePageIsEmptyThenFullInBothLanguagesAndHidesCitiesOneIsTiedTo() throws Exception {
        look(expert, "هنوز نتیجه‌ای ابلاغ نشده", "No result of this call");
        releaseAll();
        look(expert, "با این ابلاغ", "With this release");
        look(people.auditor(), "فهرست ۱", "List 1");
        pages.perform(get(PAGE)
                        .param("call", shiraz.call().toString())
                        .param("number", "7")
                        .with(signedIn(expert)))
                .andExpect(status().isNotFound());
        pages.perform(get(PAGE).param("call", UUID.randomUUID().toString()).with(signedIn(expert)))
                .andExpect(status().isNotFound());
        pages.perform(get(PAGE).with(signedIn(shiraz.mayor()))).andExpect(status().isForbidden());
        people.also(expert.id(), Role.MAYOR, TestDossiers.SHIRAZ);
        assertThat(lists.find(shiraz.call(), null, expert).orElseThrow().lines())
                .extracting(ReleasedList.Line::dossier)
                .containsExactly(other.dossier());
    }

    private void look(Account reader, String persian, String english) throws Exception {
        for (var language : List.of("", "/en")) {
            pages.perform(get(language + PAGE)
                            .param("call", shiraz.call().toString())
                            .with(signedIn(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(language.isEmpty() ? persian : english)))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    private List<Outcome> outcomes(int number) {
        return lists.find(shiraz.call(), number, expert).orElseThrow().lines().stream()
                .map(ReleasedList.Line::outcome)
                .toList();
    }

    private void decide(UUID dossier, int score, Outcome outcome) {
        reviews.submitted(dossier, people.reviewer(), score, Notes.NONE);
        desk.prepare(dossier, outcome, "دلیل روشن", null, expert);
    }

    private void releaseAll() {
        var head = people.head();
        releases.release(
                shiraz.call(),
                releases.pending(shiraz.call(), head).stream()
                        .map(Releases.Pending::seen)
                        .toList(),
                head);
    }
}
