package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.review.calibration.Calibrations;
import org.creativecities.portal.review.reviewer.Interest;
import org.creativecities.portal.review.reviewer.Interests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Practice on a decided dossier, and two dossiers side by side. */
@PortalTest
class CalibrationTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private DecisionDesk decisions;

    @Autowired
    private Calibrations calibrations;

    @Autowired
    private Interests interests;

    @Autowired
    private Calls calls;

    @Test
    void allJudgeOneOldDossierAndSeeHowFarApartTheyAre() throws Exception {
        var city = tests.admitted();
        tests.submitted(city.dossier(), people.reviewer(), 3, Notes.NONE);
        var expert = people.expert();
        decisions.prepare(city.dossier(), Outcome.NOMINATED, "دلیل", null, expert);
        decisions.release(city.dossier(), people.head());
        calibrations.open(city.call(), city.dossier(), expert);
        var first = people.reviewer();
        var tied = people.reviewer();
        interests.add(tied.id(), new Interests.Wish(Interest.Kind.KINSHIP, "1309", null, "", ""), tied);
        assertThat(calibrations.mine(tied)).noneMatch(one -> one.call().equals(city.call()));
        var id = calibrations.mine(first).stream()
                .filter(one -> one.call().equals(city.call()))
                .findFirst()
                .orElseThrow()
                .id();
        pages.perform(get("/reviews/calibrations/" + id).with(signedIn(tied))).andExpect(status().isNotFound());
        pages.perform(get("/reviews/calibrations/" + id).with(signedIn(first)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("شیراز"))))
                .andExpect(content().string(not(containsString("فاصله از دیگران"))));
        var sheet = post("/reviews/calibrations/" + id)
                .with(signedIn(first))
                .param("_key", OneTimeKeys.next())
                .param("act", "submit");
        pages.perform(sheet).andExpect(status().isUnprocessableContent());
        calls.rubric(calls.find(city.call()).orElseThrow().rubric())
                .criteria()
                .forEach(criterion -> sheet.param("score-" + criterion.code(), "۴"));
        pages.perform(sheet).andExpect(redirectedUrl("/reviews/calibrations/" + id));
        pages.perform(get("/en/reviews/calibrations/" + id).with(signedIn(first)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("How far apart")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get("/office/calibrations?call=" + city.call()).with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(first.name())));
        calibrations.close(id, city.call(), expert);
        pages.perform(get("/reviews/calibrations/" + id).with(signedIn(people.reviewer())))
                .andExpect(status().isNotFound());
    }

    @Test
    void twoDossiersStandSideBySidePerCriterion() throws Exception {
        var city = tests.admitted();
        var reviewer = people.reviewer();
        pages.perform(get("/reviews/comparison").with(signedIn(reviewer))).andExpect(status().isOk());
        var first = tests.opened(city.dossier(), reviewer);
        var second = tests.opened(tests.admitted(city.call(), "1214").dossier(), reviewer);
        pages.perform(get("/reviews/comparison?a=" + first + "&b=" + second).with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("شیراز")));
        pages.perform(get("/reviews/comparison?a=" + first + "&b=" + second).with(signedIn(people.reviewer())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("شیراز"))));
    }
}
