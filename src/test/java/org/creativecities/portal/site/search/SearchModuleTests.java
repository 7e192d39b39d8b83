package org.creativecities.portal.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.QueryCounts;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.dossier.TestDossiers;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.Reviews;
import org.creativecities.portal.review.TestReviews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SearchModuleTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestDossiers dossiers;

    @Autowired
    private TestReviews testReviews;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    /** A word that stands nowhere else. */
    private final String word = "ققنوس" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    @Row("K8")
    void aDraftIsFoundByItsOwnCityAloneWhateverTheSpelling() throws Exception {
        var city = dossiers.draft();
        dossiers.save(city, "5", 0, Map.of("5/fa", "کاشی‌های " + word + " در سال ۱۴۰۵"), false);
        for (var typed : new String[] {"كاشيهاي " + word, "کاشی های " + word, word + " 1405", word + " ١٤٠٥"}) {
            assertThat(texts(typed, city.mayor())).as(typed).contains("text");
        }
        var page = search(word, city.editor());
        assertThat(page.select(".search-hits mark").text()).contains(word.substring(0, 5));
        assertThat(page.select(".search-hits a").attr("href")).endsWith("/dossiers/" + city.dossier() + "/sections/5");
        assertThat(page.select(".search-hits").text()).contains("در بخش");
        for (var other : new Account[] {
            people.editorOf("1101"),
            people.contributorOf(TestDossiers.SHIRAZ),
            people.expert(),
            people.head(),
            people.administrator(),
            people.reviewer(),
            people.councilClerkOf(TestDossiers.SHIRAZ),
            people.commissionOfficer(),
            null
        }) {
            assertThat(texts(word, other)).as(String.valueOf(other)).isEmpty();
        }
        assertThat(texts(word, people.auditor())).containsExactly("text");
    }

    @Test
    @Row("K8")
    void whatWasSentIsFoundByTheSecretariatAndByADeclaredReviewer() throws Exception {
        var city = dossiers.draft();
        dossiers.complete(city);
        dossiers.save(city, "5", 0, Map.of("5/fa", "شهر " + word, "5/en", "city"), true);
        dossiers.sent(dossiers.approved(dossiers.approvalAsked(city)));
        assertThat(texts(word, people.expert())).containsExactly("text");
        var reviewer = people.reviewer();
        testReviews.admit(city);
        assignments.assign(city.dossier(), reviewer.id(), testReviews.soon(), people.expert());
        assertThat(texts(word, reviewer)).isEmpty();
        var seat = reviews.mine(reviewer).get(0);
        reviews.declareNoConflict(seat.id(), reviewer);
        assertThat(texts(word, reviewer)).containsExactly("review");
        assertThat(texts(word, people.reviewer())).isEmpty();
    }

    @Test
    @Row("K8")
    void thePublicFindsMunicipalitiesAndTurnsPages() throws Exception {
        var first = search("شهر", null, "&kind=municipality");
        assertThat(first.select(".search-hits a")).hasSize(20);
        var second = search("شهر", null, "&kind=municipality&page=2");
        assertThat(second.select(".search-hits a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select(".search-hits a").eachAttr("href"));
        var path = search("شيراز", null)
                .select("section[aria-labelledby=kind-municipality] a")
                .attr("href");
        mvc.perform(get(path)).andExpect(status().isOk());
    }

    @Test
    void manyHitsCostNoMoreQuestionsThanOne() throws Exception {
        var city = dossiers.draft();
        dossiers.save(city, "5", 0, Map.of("5/fa", word), false);
        search(word, city.mayor());
        var one = QueryCounts.of(() -> search(word, city.mayor()));
        dossiers.save(city, "5", 0, Map.of("5/en", word), false);
        dossiers.save(
                dossiers.draft(city.call(), "1303").dossier(),
                people.editorOf("1303"),
                "5",
                0,
                Map.of("5/fa", word),
                false);
        assertThat(QueryCounts.of(() -> search(word, city.mayor()))).isEqualTo(one);
    }

    private java.util.List<String> texts(String words, @Nullable Account reader) throws Exception {
        return search(words, reader).select("section[aria-labelledby^=kind-]").eachAttr("aria-labelledby").stream()
                .map(id -> id.substring("kind-".length()))
                .toList();
    }

    private Document search(String words, @Nullable Account reader) throws Exception {
        return search(words, reader, "");
    }

    private Document search(String words, @Nullable Account reader, String more) throws Exception {
        var request = get("/search?q={words}" + more, words);
        if (reader != null) {
            request = request.with(signedIn(reader));
        }
        return Jsoup.parse(mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
