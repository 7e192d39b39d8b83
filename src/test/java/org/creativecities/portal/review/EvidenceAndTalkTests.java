package org.creativecities.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.review.talk.Message;
import org.creativecities.portal.review.talk.Talk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Words of the dossier as evidence, sentences of the bank, and messages that cannot go to the wrong reader. */
@PortalTest
class EvidenceAndTalkTests {

    @Autowired
    private MockMvc pages;

    @Autowired
    private TestReviews tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Quotes quotes;

    @Autowired
    private ReasonBank bank;

    @Autowired
    private Talk talk;

    @Test
    @Row("F12")
    void aQuoteStandsInTheDossierWordForWordAndLeadsBackToItsPlace() throws Exception {
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var criterion = reviews.sheet(reviews.find(id, reviewer))
                .rubric()
                .criteria()
                .get(0)
                .code();
        var place = somePlace(id, reviewer);
        var text = place.text(reviews.dossier(id, reviewer).text()).orElseThrow();
        pages.perform(get("/reviews/" + id + "/quotes/new")
                        .with(signedIn(reviewer))
                        .param("section", place.section())
                        .param("item", String.valueOf(place.item()))
                        .param("question", place.question())
                        .param("language", "fa"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("کدام جمله‌ها")));
        var sent = post("/reviews/" + id + "/quotes")
                .with(signedIn(reviewer))
                .param("section", place.section())
                .param("item", String.valueOf(place.item()))
                .param("question", place.question())
                .param("language", "fa")
                .param("criterion", criterion);
        pages.perform(sent.param("_key", OneTimeKeys.next())).andExpect(status().isUnprocessableContent());
        pages.perform(sent.param("sentence", "0")).andExpect(status().is3xxRedirection());
        var quote = quotes.of(id, reviewer).get(0);
        assertThat(text).contains(quote.passage());
        pages.perform(get("/reviews/" + id).with(signedIn(reviewer)))
                .andExpect(content().string(containsString("id=\"quote-" + quote.id() + "\"")))
                .andExpect(content().string(containsString("href=\"#quote-" + quote.id() + "\"")));
        assertThatThrownBy(() -> quotes.add(id, criterion, place, "این جمله هرگز نوشته نشد", reviewer))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> quotes.of(id, people.reviewer())).isInstanceOf(NotVisibleException.class);
    }

    @Test
    @Row("F12")
    void aQuoteIsEvidenceForAnExtremeScoreAndEveryScoreNeedsItsReason() {
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var rubric = reviews.sheet(reviews.find(id, reviewer)).rubric();
        var scores = new LinkedHashMap<String, Score>();
        rubric.criteria().forEach(one -> scores.put(one.code(), new Score(5, TestReviews.REASON, "")));
        var first = rubric.criteria().get(0).code();
        reviews.write(id, reviews.find(id, reviewer).version(), scores, Recommendation.NOMINATE, Notes.NONE, reviewer);
        var before = reviews.sheet(reviews.find(id, reviewer)).gaps().size();
        var place = somePlace(id, reviewer);
        quotes.add(
                id,
                first,
                place,
                Passages.sentences(
                                place.text(reviews.dossier(id, reviewer).text()).orElseThrow())
                        .get(0),
                reviewer);
        assertThat(reviews.sheet(reviews.find(id, reviewer)).gaps()).hasSize(before - 1);
    }

    @Test
    void aSentenceOfTheBankIsPutBehindTheReasonAndCounted() throws Exception {
        bank.add(
                null,
                new Bilingual("بودجه با برنامه نمی‌خواند (نمونه).", "Budget and plan disagree (sample)."),
                people.expert());
        var sentence = bank.all().stream()
                .filter(one -> one.text().fa().startsWith("بودجه با"))
                .findFirst()
                .orElseThrow();
        var reviewer = people.reviewer();
        var id = tests.opened(tests.admitted().dossier(), reviewer);
        var criterion = reviews.sheet(reviews.find(id, reviewer))
                .rubric()
                .criteria()
                .get(0)
                .code();
        pages.perform(post("/reviews/" + id + "/scores")
                        .with(signedIn(reviewer))
                        .param("_key", OneTimeKeys.next())
                        .param(
                                "version",
                                String.valueOf(reviews.find(id, reviewer).version()))
                        .param("scores[" + criterion + "].reason", "نوشته من.")
                        .param("act", "reason:" + sentence.id() + ":" + criterion))
                .andExpect(redirectedUrl("/reviews/" + id + "?at=" + criterion));
        assertThat(reviews.find(id, reviewer).score(criterion).reason())
                .isEqualTo("نوشته من. بودجه با برنامه نمی‌خواند (نمونه).");
        assertThat(bank.all().stream()
                        .filter(one -> one.id().equals(sentence.id()))
                        .findFirst()
                        .orElseThrow()
                        .uses())
                .isEqualTo(1);
    }

    @Test
    @Row({"F16", "F17"})
    void aMessageHasOneAudienceAndAMentionTellsNoName() throws Exception {
        var city = tests.admitted();
        var first = people.reviewer();
        var second = people.reviewer();
        var waiting = people.reviewer();
        var mine = tests.submitted(city.dossier(), first, 3, Notes.NONE);
        var theirs = tests.submitted(city.dossier(), second, 4, Notes.NONE);
        var open = tests.opened(city.dossier(), waiting);
        talk.write(mine, Message.Audience.PANEL, "برای داوران", Set.of(second.id(), waiting.id()), first);
        talk.write(mine, Message.Audience.SECRETARIAT, "تنها برای دبیرخانه", Set.of(), first);
        pages.perform(get("/reviews/" + theirs + "/discussion").with(signedIn(second)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("برای داوران")))
                .andExpect(content().string(containsString("فرستادن به داوران این پرونده")))
                .andExpect(content().string(containsString("فرستادن تنها به دبیرخانه")))
                .andExpect(content().string(not(containsString("تنها برای دبیرخانه"))))
                .andExpect(content().string(not(containsString(first.name()))));
        pages.perform(get("/reviews/" + open + "/discussion").with(signedIn(waiting)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("برای داوران"))));
        assertThatThrownBy(() -> talk.write(open, Message.Audience.PANEL, "زود", Set.of(), waiting))
                .isInstanceOf(NotAllowedException.class);
        var message = talk.ofReview(theirs, Message.Audience.PANEL, second).get(0);
        assertThat(message.mentioned())
                .as("who has not handed in cannot be called")
                .containsExactly(second.id());
        pages.perform(get("/office/decisions/" + city.dossier() + "/discussion").with(signedIn(people.expert())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("تنها برای دبیرخانه")));
        pages.perform(get("/office/decisions/" + city.dossier() + "/discussion").with(signedIn(city.editor())))
                .andExpect(status().isForbidden());
        pages.perform(get("/notifications").with(signedIn(second)))
                .andExpect(content().string(not(containsString(first.name()))));
    }

    private Quote.Place somePlace(UUID id, Account reviewer) {
        for (var section : reviews.dossier(id, reviewer).text().sections()) {
            for (var item : section.items()) {
                for (var answer : item.answers()) {
                    if (answer.fa() != null) {
                        return new Quote.Place(section.code(), item.position(), answer.question(), "fa");
                    }
                }
            }
        }
        throw new AssertionError("a dossier without a text");
    }

    @Test
    void passagesAreCutAndMarked() {
        var text = "یک جمله. جمله دوم؟ و سوم";
        assertThat(Passages.sentences(text)).containsExactly("یک جمله.", "جمله دوم؟", "و سوم");
        assertThat(Passages.span(text, List.of(1, 0))).isEqualTo("یک جمله. جمله دوم؟");
        assertThat(Passages.exact("a  b\nc", "a b c")).isEqualTo("a  b\nc");
        assertThat(Passages.exact("a b", "b a")).isNull();
    }
}
