package org.creativecities.portal.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.review.Notes;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.TestReviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A reviewer's pages, in both languages. */
@PortalTest
class ReviewControllerTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Reviews reviews;

    @Test
    void beforeTheDeclarationTheDossierStaysClosedAndAfterItOpens() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.assign(tests.admitted().dossier(), reviewer);
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer)))
                .andExpect(redirectedUrl("/reviews/" + id + "/interests"));
        pages.perform(get("/en/reviews/" + id + "/interests").with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Declare conflicts of interest")))
                .andExpect(content().string(not(containsString("شهر شعر"))));
        pages.perform(post("/reviews/" + id + "/interests")
                        .with(signedIn(reviewer))
                        .param("_key", key()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("خطا: ")));
        pages.perform(post("/reviews/" + id + "/interests")
                        .with(signedIn(reviewer))
                        .param("_key", key())
                        .param("conflict", "no"))
                .andExpect(redirectedUrl("/reviews/" + id));
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("شهر شعر")))
                .andExpect(content().string(containsString("برگه امتیاز")))
                .andExpect(content().string(not(containsString("??"))));
        pages.perform(get("/en/reviews/" + id).with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Score sheet")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void everyMistakeOfASheetIsShownAtOnceAndNothingTypedIsLost() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var code = reviews.sheet(reviews.find(id, reviewer))
                .rubric()
                .criteria()
                .get(0)
                .code();
        pages.perform(sheet(id, reviewer)
                        .param("act", "submit")
                        .param("scores[" + code + "].value", "4")
                        .param("scores[" + code + "].reason", "کوتاه")
                        .param("own", "یادداشت خودم"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("خطا: ")))
                .andExpect(content().string(containsString("دلیل امتیاز معیار ۱")))
                .andExpect(content().string(containsString("معیار ۲ بدون امتیاز است")))
                .andExpect(content().string(containsString(">کوتاه</textarea>")))
                .andExpect(content().string(containsString("یادداشت خودم")));
    }

    @Test
    void aStaleSheetIsAnsweredWithBothTexts() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var code = reviews.sheet(reviews.find(id, reviewer))
                .rubric()
                .criteria()
                .get(0)
                .code();
        var stale = reviews.find(id, reviewer).version();
        pages.perform(sheet(id, reviewer).param("act", "save").param("scores[" + code + "].reason", "متن نخست"))
                .andExpect(redirectedUrl("/reviews/" + id));
        pages.perform(post("/reviews/" + id + "/scores")
                        .with(signedIn(reviewer))
                        .param("_key", key())
                        .param("version", String.valueOf(stale))
                        .param("act", "save")
                        .param("scores[" + code + "].reason", "متن دوم"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("متن نخست")))
                .andExpect(content().string(containsString("متن دوم")));
    }

    @Test
    void handingInTwiceHappensOnce() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var request = sheet(id, reviewer).param("act", "submit").param("recommendation", "NOMINATE");
        for (var criterion : reviews.sheet(reviews.find(id, reviewer)).rubric().criteria()) {
            request.param("scores[" + criterion.code() + "].value", "۳")
                    .param("scores[" + criterion.code() + "].reason", TestReviews.REASON)
                    .param("scores[" + criterion.code() + "].evidence", "5");
        }
        pages.perform(request).andExpect(redirectedUrl("/reviews/" + id + "/submission"));
        var key = key();
        for (var time = 0; time < 2; time++) {
            pages.perform(post("/reviews/" + id + "/submission")
                            .with(signedIn(reviewer))
                            .param("_key", key))
                    .andExpect(redirectedUrl("/reviews/" + id + "/receipt"));
        }
        assertThat(reviews.find(id, reviewer).status()).isEqualTo(ReviewStatus.SUBMITTED);
        pages.perform(get("/reviews/" + id + "/receipt").with(signedIn(reviewer)))
                .andExpect(status().isOk());
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("داوری‌های دیگر")));
    }

    @Test
    void oneFieldIsKeptWhileItIsWritten() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var version = reviews.find(id, reviewer).version();
        pages.perform(autosave(id, reviewer, version, "یک دو سه"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("saved"))
                .andExpect(jsonPath("$.words").value(3));
        pages.perform(autosave(id, reviewer, version, "دیگر"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.theirs").value("یک دو سه"));
    }

    @Test
    void aForeignReviewIsNotFound() throws Exception {
        var id = tests.opened(tests.admitted().dossier(), people.reviewer());
        for (var path : new String[] {"", "/interests", "/submission", "/receipt"}) {
            pages.perform(get("/reviews/" + id + path).with(signedIn(people.reviewer())))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsForOneAndForMany() throws Exception {
        var reviewer = people.reviewer();
        var city = tests.admitted();
        tests.submitted(city.dossier(), reviewer, 3, Notes.NONE);
        list(reviewer);
        var one = QueryCounts.of(() -> list(reviewer));
        for (var municipality : List.of("1214", "1272", "1346")) {
            tests.opened(tests.admitted(city.call(), municipality).dossier(), reviewer);
        }
        assertThat(QueryCounts.of(() -> list(reviewer))).isEqualTo(one);
    }

    private void list(Account reviewer) throws Exception {
        pages.perform(get("/reviews").with(signedIn(reviewer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("شیراز")));
    }

    private MockHttpServletRequestBuilder sheet(UUID id, Account reviewer) {
        return post("/reviews/" + id + "/scores")
                .with(signedIn(reviewer))
                .param("_key", key())
                .param("version", String.valueOf(reviews.find(id, reviewer).version()));
    }

    private static MockHttpServletRequestBuilder autosave(UUID id, Account reviewer, long version, String value) {
        return post("/reviews/" + id + "/autosave")
                .with(signedIn(reviewer))
                .param("question", "own")
                .param("value", value)
                .param("version", String.valueOf(version));
    }

    private static String key() {
        return OneTimeKeys.next();
    }
}
