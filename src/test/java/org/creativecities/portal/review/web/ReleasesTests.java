package org.creativecities.portal.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.Releases;
import org.creativecities.portal.review.TestReviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Decisions wait and are released together, by another person than the one who wrote them, after a look at the list. */
@PortalTest
class ReleasesTests {

    private static final String LIST = "/office/ranking/releases";

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestPeople people;

    @Autowired
    private Releases releases;

    @Test
    @Row({"F22", "F23", "F30"})
    void whatWaitsIsLookedThroughAndReleasedTogetherByAnotherPerson() throws Exception {
        var one = tests.admitted();
        var other = tests.admitted(one.call(), "1214");
        var expert = people.expert();
        var head = people.head();
        decide(one.dossier(), "NOMINATED", expert);
        decide(other.dossier(), "NOT_NOMINATED", expert);
        for (var language : List.of("", "/en")) {
            pages.perform(get(language + LIST)
                            .param("call", one.call().toString())
                            .with(signedIn(expert)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))))
                    .andExpect(content().string(not(containsString("type=\"checkbox\""))));
            pages.perform(get(language + LIST + "/check")
                            .param("call", one.call().toString())
                            .param(
                                    "dossier",
                                    one.dossier().toString(),
                                    other.dossier().toString())
                            .with(signedIn(head)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(one.dossier().toString())))
                    .andExpect(content().string(not(containsString("??"))));
        }
        pages.perform(get(LIST + "/check").param("call", one.call().toString()).with(signedIn(head)))
                .andExpect(status().isUnprocessableContent());
        var seen = seen(one.call(), head);
        assertThat(seen).hasSize(2);
        release(one.call(), seen, expert).andExpect(status().isForbidden());
        release(one.call(), seen, head).andExpect(redirectedUrl(LIST + "?call=" + one.call()));
        assertThat(dossiers.status(one.dossier())).isEqualTo(DossierStatus.NOMINATED);
        assertThat(dossiers.status(other.dossier())).isEqualTo(DossierStatus.NOT_NOMINATED);
        assertThat(releases.pending(one.call(), head)).isEmpty();
    }

    @Test
    @Row("F23")
    void oneThatWasWrittenAnewSinceKeepsAllFromBeingReleased() throws Exception {
        var one = tests.admitted();
        var other = tests.admitted(one.call(), "1214");
        var expert = people.expert();
        var head = people.head();
        decide(one.dossier(), "NOMINATED", expert);
        decide(other.dossier(), "NOT_NOMINATED", expert);
        var seen = seen(one.call(), head);
        Thread.sleep(5);
        again(other.dossier(), "RUNNER_UP", expert);
        release(one.call(), seen, head).andExpect(status().isConflict());
        assertThat(dossiers.status(one.dossier())).isEqualTo(DossierStatus.DECISION_PREPARED);
        assertThat(dossiers.status(other.dossier())).isEqualTo(DossierStatus.DECISION_PREPARED);
    }

    @Test
    @Row("F30")
    void nobodyReleasesTheirOwnAmongOthers() throws Exception {
        var one = tests.admitted();
        var head = people.head();
        decide(one.dossier(), "NOMINATED", head);
        release(one.call(), seen(one.call(), head), head).andExpect(status().isForbidden());
        pages.perform(get(LIST + "/check")
                        .param("call", one.call().toString())
                        .param("dossier", one.dossier().toString())
                        .with(signedIn(head)))
                .andExpect(status().isUnprocessableContent());
        assertThat(dossiers.status(one.dossier())).isEqualTo(DossierStatus.DECISION_PREPARED);
    }

    private List<String> seen(UUID call, Account account) {
        return releases.pending(call, account).stream()
                .map(Releases.Pending::seen)
                .toList();
    }

    private void decide(UUID dossier, String outcome, Account by) throws Exception {
        tests.submitted(dossier, people.reviewer(), 4, Notes.NONE);
        again(dossier, outcome, by);
    }

    private void again(UUID dossier, String outcome, Account by) throws Exception {
        pages.perform(post("/office/decisions/" + dossier)
                        .with(signedIn(by))
                        .param("_key", OneTimeKeys.next())
                        .param("outcome", outcome)
                        .param("reasons", "برنامه روشن است"))
                .andExpect(redirectedUrl("/office/decisions/" + dossier));
    }

    private org.springframework.test.web.servlet.ResultActions release(UUID call, List<String> seen, Account by)
            throws Exception {
        return pages.perform(post(LIST)
                .with(signedIn(by))
                .param("_key", OneTimeKeys.next())
                .param("call", call.toString())
                .param("seen", seen.toArray(String[]::new)));
    }
}
