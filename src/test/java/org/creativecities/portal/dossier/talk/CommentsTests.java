package org.creativecities.portal.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.TestDossiers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Talk pinned to a question, and who hears nothing of it. */
@PortalTest
@Row("D11")
class CommentsTests {

    @Autowired
    private Comments comments;

    @Autowired
    private DossierReading reading;

    @Autowired
    private DossierWriting writing;

    @Autowired
    private TestDossiers tests;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Test
    void aQuestionIsAskedAnsweredAndClosed() {
        var city = tests.draft();
        var id = city.dossier();
        var thread = comments.open(
                id, "5", 0, "5", "این عدد از کجاست؟", Set.of(city.mayor().id()), city.editor());
        assertThat(comments.counts(reading.find(id, city.mayor()), "5", 0, city.mayor())
                        .get("5"))
                .satisfies(count -> {
                    assertThat(count.open()).isOne();
                    assertThat(count.unread()).isOne();
                });
        assertThat(notified(city.mayor().id(), "comment-asked", id)).isOne();
        comments.answer(id, thread, "از مرکز آمار", Set.of(), city.mayor());
        assertThat(notified(city.editor().id(), "comment-written", id)).isOne();
        var open = comments.threads(id, city.editor()).get(0);
        assertThat(open.unread()).isOne();
        comments.read(id, Set.of(thread), city.editor());
        assertThat(comments.threads(id, city.editor()).get(0).unread()).isZero();
        comments.resolve(id, thread, true, open.version(), city.editor());
        assertThatThrownBy(() -> comments.resolve(id, thread, true, open.version(), city.mayor()))
                .isInstanceOf(ConflictException.class);
        assertThat(comments.threads(id, city.mayor()).get(0).open()).isFalse();
    }

    @Row("D9")
    @Test
    void aContributorHearsOnlyOfTheSectionsAssignedToThem() {
        var city = tests.draft();
        var id = city.dossier();
        var contributor = people.contributorOf(TestDossiers.SHIRAZ);
        writing.assign(id, "5", contributor.id(), city.editor());
        var theirs = comments.open(id, "5", 0, "5", "درباره بخش ۵", Set.of(), city.editor());
        var other = comments.open(id, "10.3", 0, "10.3", "درباره بودجه", Set.of(contributor.id()), city.editor());
        assertThat(comments.threads(id, contributor))
                .extracting(CommentThread::id)
                .containsExactly(theirs);
        assertThatThrownBy(() -> comments.answer(id, other, "x", Set.of(), contributor))
                .isInstanceOf(NotVisibleException.class);
        assertThat(notified(contributor.id(), "comment-asked", id))
                .as("who may not read the section is not asked about it")
                .isZero();
    }

    @Test
    void strangersAndTheSecretariatHearNothing() throws Exception {
        var city = tests.submitted();
        var id = city.dossier();
        comments.open(id, "5", 0, "5", "گفته پنهان شهر", Set.of(), city.editor());
        assertThatThrownBy(() -> comments.threads(id, people.editorOf("1214"))).isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> comments.threads(id, people.expert())).isInstanceOf(NotVisibleException.class);
        assertThat(status(id, people.editorOf("1214"))).isEqualTo(404);
        assertThat(status(id, people.expert())).isEqualTo(403);
        assertThat(page("/dossiers/" + id + "/comments", city.mayor())).contains("گفته پنهان شهر");
        assertThat(page("/office/dossiers/" + id, people.expert())).doesNotContain("گفته پنهان شهر");
    }

    @Test
    void emptyOverlongAndUnstorableCommentsAreRefused() {
        var city = tests.draft();
        for (var text : new String[] {" ", "x".repeat(Comments.LONGEST + 1), "a\u0000b"}) {
            assertThatThrownBy(() -> comments.open(city.dossier(), "5", 0, "5", text, Set.of(), city.editor()))
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> comments.open(city.dossier(), "5", 0, "none", "x", Set.of(), city.editor()))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void thePageIsThereInBothLanguages() throws Exception {
        var city = tests.draft();
        comments.open(
                city.dossier(), "5", 0, "5", "متن پرسش", Set.of(city.mayor().id()), city.editor());
        for (var language : new String[] {"", "/en"}) {
            var address = language + "/dossiers/" + city.dossier() + "/comments";
            assertThat(page(address, city.mayor())).contains("متن پرسش").doesNotContain("??");
            assertThat(page(address + "?section=5&item=0&question=5", city.mayor()))
                    .contains("متن پرسش")
                    .doesNotContain("??");
        }
        assertThat(page("/dossiers/" + city.dossier() + "/sections/5", city.mayor()))
                .contains("/comments?section=5");
    }

    private int notified(UUID person, String key, UUID dossier) {
        return jdbc.sql(
                        "select count(*) from notification where person_id = :person and key = :key and path like :path")
                .param("person", person)
                .param("key", key)
                .param("path", "/dossiers/" + dossier + "%")
                .query(Integer.class)
                .single();
    }

    private int status(UUID id, Account account) throws Exception {
        return mvc.perform(get("/dossiers/" + id + "/comments").with(signedIn(account)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String page(String address, Account account) throws Exception {
        var request = get(address).with(signedIn(account));
        if (address.startsWith("/en")) {
            request = get(java.net.URI.create(address)).with(signedIn(account));
        }
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
