package org.creativecities.portal.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.SendingAttempt;
import org.creativecities.portal.call.SendingAttempts;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Every refused attempt to send leaves a note: what was missing, who tried, when. */
@PortalTest
@Row("C7")
class SendingAttemptsTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private SendingAttempts attempts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anIncompleteDossierLeavesANoteOfEverythingThatWasMissing() throws Exception {
        var city = tests.draft();
        attempt(city, "approval-request", city.editor(), 422);
        var noted = attempts.of(city.call(), city.editor());
        assertThat(noted).hasSize(1);
        var attempt = noted.get(0);
        assertThat(attempt.step()).isEqualTo(SendingAttempt.Step.APPROVAL_REQUEST);
        assertThat(attempt.refusal()).isEqualTo("dossier.refused.incomplete");
        assertThat(attempt.by()).isEqualTo(city.editor().id());
        assertThat(attempt.missing()).extracting(one -> one.section()).contains("5", "10.1", "10.3");
        assertThat(attempt.missing()).allSatisfy(one -> {
            assertThat(one.sentence().fa()).isNotBlank();
            assertThat(one.sentence().en())
                    .isNotBlank()
                    .isNotEqualTo(one.sentence().fa());
        });
    }

    @Test
    void sendingAfterTheCallWasClosedLeavesANoteAndAFactOfTheCity() throws Exception {
        var city = tests.approved(tests.approvalAsked(tests.complete(tests.draft())));
        jdbc.sql("update call set status = 'CLOSED' where id = :id")
                .param("id", city.call())
                .update();
        attempt(city, "submission", city.mayor(), 403);
        assertThat(attempts.of(city.call(), city.mayor()))
                .extracting(one -> one.step() + " " + one.refusal())
                .containsExactly("SUBMISSION dossier.refused.SUBMIT");
        assertThat(jdbc.sql("select municipality_code from history_entry"
                                + " where subject_id = :id and action = 'dossier.sending-refused'")
                        .param("id", city.dossier().toString())
                        .query(String.class)
                        .list())
                .containsExactly(TestDossiers.SHIRAZ);
    }

    @Test
    void theSecretariatReadsAllAndAnotherCityNothing() throws Exception {
        var city = tests.draft();
        attempt(city, "approval-request", city.editor(), 422);
        assertThat(attempts.of(city.call(), people.expert())).hasSize(1);
        assertThat(attempts.of(city.call(), people.editorOf("1214"))).isEmpty();
        var reviewer = people.reviewer();
        assertThatThrownBy(() -> attempts.of(city.call(), reviewer)).isInstanceOf(NotVisibleException.class);
    }

    private void attempt(TestDossiers.City city, String act, Account by, int status) throws Exception {
        var answer = mvc.perform(post("/dossiers/" + city.dossier() + "/" + act)
                        .with(signedIn(by))
                        .param("_key", OneTimeKeys.next())
                        .param("version", String.valueOf(tests.version(city))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
    }
}
