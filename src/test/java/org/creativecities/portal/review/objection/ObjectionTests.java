package org.creativecities.portal.review.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.DecisionDesk;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.TestReviews;
import org.creativecities.portal.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A city objects in time, other people look at it, two answer, and the decision changes or stays. */
@PortalTest
class ObjectionTests {

    @Autowired
    private Objections objections;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DecisionDesk desk;

    @Autowired
    private TestReviews reviews;

    @Autowired
    private TestPeople people;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc pages;

    private TestDossiers.City city;
    private UUID dossier;
    private Account first;
    private Account second;
    private Account expert;
    private Account head;

    @BeforeEach
    void aDecisionAgainstTheCity() {
        city = reviews.admitted();
        dossier = city.dossier();
        first = people.reviewer();
        second = people.reviewer();
        expert = people.expert();
        head = people.head();
        reviews.submitted(dossier, first, 2, new Notes("", "", ""));
        desk.prepare(dossier, Outcome.NOT_NOMINATED, "برنامه روشن نیست", null, expert);
        assertThatThrownBy(() -> objections.ofCity(dossier, city.mayor())).isInstanceOf(NotVisibleException.class);
        desk.release(dossier, head);
    }

    @Test
    @Row("F28")
    void newReadersLookAndTwoPeopleAnswerWithAnotherDecision() {
        assertThatThrownBy(() -> objections.file(dossier, "نه", city.editor())).isInstanceOf(NotAllowedException.class);
        objections.file(dossier, "برنامه در بخش ده آمده است", city.mayor());
        assertThatThrownBy(() -> objections.file(dossier, "باز", city.mayor())).isInstanceOf(ConflictException.class);
        assertThat(tasks.of(expert)).anyMatch(task -> task.path().endsWith("/office/objections/" + dossier));
        assertThat(objections.candidates(dossier, expert))
                .doesNotContainKey(first.id())
                .containsKey(second.id());
        assertThatThrownBy(() -> objections.ask(dossier, first.id(), version(), expert))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> objections.prepare(dossier, null, "می‌ماند", null, version(), expert))
                .isInstanceOf(NotAllowedException.class);
        objections.ask(dossier, second.id(), version(), expert);
        var opinion = objections.find(dossier, expert).opinions().get(0).id();
        assertThat(tasks.of(second)).anyMatch(task -> task.path().endsWith(opinion.toString()));
        assertThatThrownBy(() -> objections.asked(opinion, first)).isInstanceOf(NotVisibleException.class);
        objections.opine(opinion, Objection.Verdict.CHANGED, "حق با شهر است", second);
        assertThatThrownBy(() -> objections.opine(opinion, Objection.Verdict.UPHELD, "باز", second))
                .isInstanceOf(ConflictException.class);
        objections.prepare(dossier, Outcome.RUNNER_UP, "بخش ده روشن است", null, version(), expert);
        assertThat(objections.ofCity(dossier, city.mayor()).orElseThrow().verdict())
                .isNull();
        assertThat(objections.ofCity(dossier, city.mayor()).orElseThrow().opinions())
                .isEmpty();
        assertThatThrownBy(() -> objections.release(dossier, version(), expert))
                .isInstanceOf(NotAllowedException.class);
        objections.release(dossier, version(), head);
        assertThat(objections.ofCity(dossier, city.mayor()).orElseThrow().after())
                .isEqualTo(Outcome.RUNNER_UP);
        assertThat(dossiers.card(dossier).orElseThrow().status()).isEqualTo(DossierStatus.RUNNER_UP);
        assertThat(dossiers.decision(dossier).orElseThrow().reasons()).isEqualTo("بخش ده روشن است");
        assertThat(jdbc.sql("select count(*) from mail where thread = :thread")
                        .param("thread", "objection:" + dossier)
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    @Row("F24")
    void theTimeToObjectEndsAtTheEndOfItsLastDayAndThePageSaysSo() throws Exception {
        var page = "/dossiers/" + dossier + "/objection";
        pages.perform(get("/dossiers/" + dossier + "/result").with(signedIn(city.mayor())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(page)));
        pages.perform(post(page)
                        .param("text", " ")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(city.mayor())))
                .andExpect(status().isUnprocessableContent());
        jdbc.sql("update dossier_decision set released_at = released_at - interval '60 days' where dossier_id = :id")
                .param("id", dossier)
                .update();
        pages.perform(post(page)
                        .param("text", "متن دیر می‌ماند")
                        .param("_key", OneTimeKeys.next())
                        .with(signedIn(city.mayor())))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("مهلت اعتراض")));
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + page).with(signedIn(city.mayor())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<textarea"))));
        }
        pages.perform(get(page).with(signedIn(people.mayorOf("1101")))).andExpect(status().isNotFound());
    }

    @Test
    void anObjectionIsWithdrawnWhileNobodyHasAnsweredIt() throws Exception {
        objections.file(dossier, "متن", city.mayor());
        objections.ask(dossier, second.id(), version(), expert);
        var opinion = objections.find(dossier, expert).opinions().get(0).id();
        for (var language : new String[] {"", "/en"}) {
            pages.perform(get(language + "/objections/" + opinion).with(signedIn(second)))
                    .andExpect(status().isOk());
            for (var address : new String[] {"", "/" + dossier}) {
                pages.perform(get(language + "/office/objections" + address).with(signedIn(head)))
                        .andExpect(status().isOk());
            }
        }
        pages.perform(get("/objections/" + opinion + "/submission").with(signedIn(second)))
                .andExpect(status().isOk());
        objections.withdraw(dossier, version(), city.mayor());
        assertThatThrownBy(() -> objections.asked(opinion, second)).isInstanceOf(NotVisibleException.class);
        people.also(expert.id(), Role.MAYOR, TestDossiers.SHIRAZ);
        assertThatThrownBy(() -> objections.find(dossier, expert)).isInstanceOf(NotVisibleException.class);
        assertThat(objections.all(expert)).noneMatch(one -> one.dossier().equals(dossier));
    }

    private long version() {
        return jdbc.sql("select version from objection where dossier_id = :id")
                .param("id", dossier)
                .query(Long.class)
                .single();
    }
}
