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

import java.util.List;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.review.blind.Copies;
import org.creativecities.portal.review.blind.Mask;
import org.creativecities.portal.review.proposal.RoundRules;
import org.creativecities.portal.review.proposal.Rounds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Names of reviewers hidden from each other, and names of cities from the reviewers. */
@PortalTest
@Row("F9")
class BlindTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Copies copies;

    @Test
    void reviewersReadACoveredCopyOnceItIsApproved() throws Exception {
        var city = tests.admitted();
        var expert = people.expert();
        rounds.settle(city.call(), new RoundRules(3, null, true, true, -1), expert);
        var reviewer = people.reviewer();
        var id = tests.opened(city.dossier(), reviewer);
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer))).andExpect(status().isForbidden());
        var copy = copies.of(city.dossier(), expert);
        assertThat(copy.list()).as("the city's own names are proposed").contains("شیراز");
        pages.perform(post("/office/decisions/" + city.dossier() + "/copy")
                        .with(signedIn(expert))
                        .param("_key", OneTimeKeys.next())
                        .param("version", "-1")
                        .param("terms", copy.terms() + "\nشهر شعر")
                        .param("act", "approve"))
                .andExpect(redirectedUrl("/office/decisions/" + city.dossier() + "/copy"));
        for (var path : List.of("/reviews", "/reviews/" + id)) {
            pages.perform(get(path).with(signedIn(reviewer)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("شیراز"))))
                    .andExpect(content().string(not(containsString("Shiraz"))))
                    .andExpect(content().string(not(containsString("شهر شعر"))));
        }
        pages.perform(get("/office/decisions/" + city.dossier() + "/copy").with(signedIn(expert)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(Mask.COVER)));
    }

    @Test
    void fellowReviewersAreNumbersAndTheCityReadsNoName() throws Exception {
        var city = tests.admitted();
        var first = people.reviewer();
        var second = people.reviewer();
        tests.submitted(city.dossier(), first, 3, Notes.NONE);
        var id = tests.submitted(city.dossier(), second, 4, Notes.NONE);
        pages.perform(get("/reviews/" + id).with(signedIn(second)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("داور ۱")))
                .andExpect(content().string(not(containsString(first.name()))));
    }

    @Test
    void wholeWordsAreCoveredAndAddressesByThemselves() {
        var mask = new Mask(List.of("Yazd", "یزد"));
        assertThat(mask.of("Yazd and YAZD, not Yazdani; یزد، یزدی")).isEqualTo("▮▮▮ and ▮▮▮, not Yazdani; ▮▮▮، یزدی");
        assertThat(mask.of("write to a.b@yazd.ir or https://yazd.ir/x or 03531234567"))
                .isEqualTo("write to ▮▮▮ or ▮▮▮ or ▮▮▮");
        assertThat(Mask.count(mask.of("Yazd Yazd"))).isEqualTo(2);
        assertThat(new Mask(List.of()).of("Yazd")).isEqualTo("Yazd");
    }
}
