package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.action.Invariants;
import org.creativecities.portal.action.OneTimeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-TWICE and T-STALE: two at the same time, one after the other, and two who do not know of each other. */
@PortalTest
class DossierTwiceTests {

    @Autowired
    private TestDossiers tests;

    @Autowired
    private DossierSending sending;

    @Autowired
    private DossierWriting writing;

    @Autowired
    private DossierReading reading;

    @Autowired
    private OneTimeKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Invariants invariants;

    @Test
    void theSameFormSentTwiceAtOnceSendsOnceAndBothArriveAtTheReceipt() throws Exception {
        var city = tests.approved(tests.approvalAsked(tests.complete(tests.draft())));
        var version = tests.version(city);
        var key = OneTimeKeys.next();
        Callable<String> post = () -> keys.once(city.mayor().id(), key, () -> {
            sending.submit(city.dossier(), version, city.mayor());
            return "/dossiers/" + city.dossier() + "/receipt";
        });
        var answers = together(List.of(post, post));
        assertThat(answers)
                .containsExactly(
                        "/dossiers/" + city.dossier() + "/receipt", "/dossiers/" + city.dossier() + "/receipt");
        assertThat(sendings(city)).isEqualTo(1);
        assertThat(post.call()).endsWith("/receipt");
        assertThat(sendings(city)).isEqualTo(1);
    }

    @Test
    void twoFormsWithKeysOfTheirOwnSendOnce() throws Exception {
        var city = tests.approved(tests.approvalAsked(tests.complete(tests.draft())));
        var version = tests.version(city);
        Callable<String> post =
                () -> sending.submit(city.dossier(), version, city.mayor()).receipt();
        assertThat(together(List.of(post, post))).contains("refused").hasSize(2);
        assertThat(sendings(city)).isEqualTo(1);
    }

    @Test
    void theLaterOfTwoWritersIsToldAndSeesBothTexts() {
        var city = tests.draft();
        var key = new AnswerKey("5", 0, "5", "fa");
        save(city, new TypedAnswer(key, "متن نخست", 0));
        save(city, new TypedAnswer(key, "متن همکار", 1));
        assertThatThrownBy(() -> save(city, new TypedAnswer(key, "متن من", 1)))
                .isInstanceOfSatisfying(
                        StaleAnswersException.class,
                        stale -> assertThat(stale.conflicts())
                                .extracting(TextConflict::theirs)
                                .containsExactly("متن همکار"));
        save(city, new TypedAnswer(key, "هر دو متن", 2));
        assertThat(reading.versions(city.dossier(), key, city.editor()))
                .extracting(StoredAnswer::value)
                .containsExactly("هر دو متن", "متن همکار", "متن نخست");
    }

    @Test
    void whatAPersonDidNotTouchDoesNotOverwriteWhatAColleagueWrote() {
        var city = tests.draft();
        var key = new AnswerKey("5", 0, "5", "fa");
        save(city, new TypedAnswer(key, "متن نخست", 0));
        save(city, new TypedAnswer(key, "متن همکار", 1));
        save(city, new TypedAnswer(key, "متن نخست", 1));
        assertThat(reading.versions(city.dossier(), key, city.editor()).get(0).value())
                .isEqualTo("متن همکار");
    }

    @Test
    void editingAndFreezingAtOnceNeverLeaveAnUnseenText() throws Exception {
        for (var round = 0; round < 10; round++) {
            var city = tests.complete(tests.draft());
            var version = tests.version(city);
            var text = "متن دیر " + round;
            together(List.of(
                    () -> {
                        tests.save(city, "5", 0, Map.of("5/fa", text), true);
                        return "saved";
                    },
                    () -> {
                        sending.askApproval(city.dossier(), version, city.editor());
                        return "asked";
                    }));
            if (tests.status(city.dossier()) == DossierStatus.APPROVAL_ASKED) {
                var seen = reading.text(city.dossier(), city.mayor());
                tests.approved(city);
                assertThat(tests.sent(city).text()).isEqualTo(seen);
            }
        }
        assertThat(invariants.check()).isEmpty();
    }

    @Test
    void sendingAndTakingBackAtOnceOneWins() throws Exception {
        var city = tests.approved(tests.approvalAsked(tests.complete(tests.draft())));
        var version = tests.version(city);
        var answers = together(List.of(
                () -> sending.submit(city.dossier(), version, city.mayor()).receipt(), () -> {
                    sending.reopen(city.dossier(), version, "", city.editor());
                    return "reopened";
                }));
        assertThat(answers).contains("refused");
        assertThat(invariants.check()).isEmpty();
    }

    private void save(TestDossiers.City city, TypedAnswer typed) {
        writing.save(city.dossier(), "5", 0, List.of(typed), null, city.editor());
    }

    private int sendings(TestDossiers.City city) {
        return jdbc.sql("select count(*) from submission where dossier_id = :id")
                .param("id", city.dossier())
                .query(Integer.class)
                .single();
    }

    /** Runs them at the same moment; what was refused answers "refused". */
    private static List<String> together(List<Callable<String>> acts) throws Exception {
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            var start = new CyclicBarrier(acts.size());
            var running = new ArrayList<java.util.concurrent.Future<String>>();
            for (var act : acts) {
                running.add(pool.submit(() -> {
                    start.await();
                    try {
                        return act.call();
                    } catch (RuntimeException refused) {
                        return "refused";
                    }
                }));
            }
            var answers = new ArrayList<String>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
