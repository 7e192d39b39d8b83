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
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.dossier.DossierStatus;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.TestReviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Assignment, ranking, decision and release, and what the city sees of it all. */
@PortalTest
class DecisionControllerTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestPeople people;

    @Test
    void aDossierIsAssignedOnceHoweverOftenTheFormIsSent() throws Exception {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        var expert = people.expert();
        var key = key();
        for (var time = 0; time < 2; time++) {
            pages.perform(post("/office/assignments")
                            .with(signedIn(expert))
                            .param("_key", key)
                            .param("call", city.call().toString())
                            .param("dossier", city.dossier().toString())
                            .param("reviewer", reviewer.id().toString())
                            .param("dueOn", "۱۴۱۰/۰۱/۱۵"))
                    .andExpect(redirectedUrl("/office/assignments?call=" + city.call()));
        }
        for (var language : List.of("", "/en")) {
            pages.perform(get(language + "/office/assignments")
                            .with(signedIn(expert))
                            .param("call", city.call().toString()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        pages.perform(post("/office/assignments")
                        .with(signedIn(expert))
                        .param("call", city.call().toString()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void theWayFromRankingToReleaseInBothLanguages() throws Exception {
        var city = tests.admitted();
        tests.submitted(city.dossier(), people.reviewer(), 4, Notes.NONE);
        var expert = people.expert();
        var head = people.head();
        var decision = "/office/decisions/" + city.dossier();
        for (var path : List.of("/office/ranking?call=" + city.call(), decision)) {
            for (var language : List.of("", "/en")) {
                pages.perform(get(language + path).with(signedIn(expert)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
        pages.perform(post(decision).with(signedIn(expert)).param("_key", key()))
                .andExpect(status().isUnprocessableContent());
        pages.perform(post(decision)
                        .with(signedIn(expert))
                        .param("_key", key())
                        .param("outcome", "NOMINATED")
                        .param("reasons", "برنامه روشن است"))
                .andExpect(redirectedUrl(decision));
        pages.perform(get(decision + "/release").with(signedIn(expert))).andExpect(status().isForbidden());
        pages.perform(get("/en" + decision + "/release").with(signedIn(head)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(post(decision + "/release").with(signedIn(head)).param("_key", key()))
                .andExpect(redirectedUrl(decision));
        assertThat(dossiers.status(city.dossier())).isEqualTo(DossierStatus.NOMINATED);
    }

    @Test
    void theCityNeverLearnsWhoReviewedAndReadsRemarksOnlyAfterTheRelease() throws Exception {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        tests.submitted(city.dossier(), reviewer, 4, new Notes("نشان-خصوصی", "نشان-دبیرخانه", "نشان-شهر"));
        var remarks = "/dossiers/" + city.dossier() + "/remarks";
        sees(city, "نشان-شهر", false, reviewer);
        pages.perform(get(remarks).with(signedIn(city.editor()))).andExpect(status().isForbidden());

        var decision = "/office/decisions/" + city.dossier();
        pages.perform(post(decision)
                        .with(signedIn(people.expert()))
                        .param("_key", key())
                        .param("outcome", "NOMINATED")
                        .param("reasons", "نشان-تصمیم"))
                .andExpect(redirectedUrl(decision));
        sees(city, "نشان-تصمیم", false, reviewer);
        pages.perform(get(remarks).with(signedIn(city.editor()))).andExpect(status().isForbidden());

        pages.perform(post(decision + "/release").with(signedIn(people.head())).param("_key", key()))
                .andExpect(redirectedUrl(decision));
        sees(city, "نشان-شهر", true, reviewer);
        pages.perform(get(remarks).with(signedIn(people.editorOf("1214")))).andExpect(status().isNotFound());
    }

    /** Everything a city can open of its dossier: no name, no private or internal note; the marker only where it may be. */
    private void sees(TestDossiers.City city, String marker, boolean expected, Account reviewer) throws Exception {
        var all = new StringBuilder();
        var own = "/dossiers/" + city.dossier();
        for (var path : List.of(
                "/workspace",
                "/dossiers",
                own,
                own + "/result",
                own + "/remarks",
                own + "/receipt",
                "/notifications")) {
            for (var person : List.of(city.editor(), city.mayor())) {
                all.append(pages.perform(get(path).with(signedIn(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
            }
        }
        assertThat(all).doesNotContain(reviewer.name(), reviewer.id().toString(), "نشان-خصوصی", "نشان-دبیرخانه");
        assertThat(all.indexOf(marker) >= 0).isEqualTo(expected);
    }

    @Test
    void theTablesAskTheSameNumberOfQuestionsForOneAndForMany() throws Exception {
        var city = tests.admitted();
        var expert = people.expert();
        tests.submitted(city.dossier(), people.reviewer(), 4, Notes.NONE);
        var paths = List.of(
                "/office/ranking?call=" + city.call(),
                "/office/assignments?call=" + city.call(),
                "/office?call=" + city.call());
        open(paths, expert);
        var one = QueryCounts.of(() -> open(paths, expert));
        for (var municipality : List.of("1214", "1272", "1346")) {
            var other = tests.admitted(city.call(), municipality);
            tests.submitted(other.dossier(), people.reviewer(), 2, Notes.NONE);
            tests.opened(other.dossier(), people.reviewer());
        }
        assertThat(QueryCounts.of(() -> open(paths, expert))).isEqualTo(one);
    }

    private void open(List<String> paths, Account account) throws Exception {
        for (var path : paths) {
            pages.perform(get(path).with(signedIn(account))).andExpect(status().isOk());
        }
    }

    private static String key() {
        return OneTimeKeys.next();
    }
}
