package org.creativecities.portal.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The wording of messages, edited in the browser, and what a person does with mails in the queue. */
@PortalTest
class WordingPagesTests {

    private static final String KIND = "/office/messages/deadline-extended";

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Row("J1")
    void aWordingIsPreviewedSavedAsAnEditionAndRestored() throws Exception {
        var admin = people.administrator();
        assertThat(text(get("/office/messages"), admin)).contains("deadline-extended");
        assertThat(text(get("/en" + KIND), admin)).contains("{city}").contains("Sample city");

        var preview = ask(words(number(), "preview", "More time: {city}"), admin);
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(preview.getContentAsString(StandardCharsets.UTF_8)).contains("More time: \u2068Sample city");
        var before = number();

        assertThat(ask(words(before, "save", "More time: {city}"), admin).getStatus())
                .isEqualTo(302);
        assertThat(number()).isEqualTo(before + 1);
        // somebody who saw the older edition loses nothing and overwrites nothing
        var late = ask(words(before, "save", "Later: {city}"), admin);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("Later: {city}");

        assertThat(ask(
                                keyed(KIND + "/restoring")
                                        .param("number", "0")
                                        .param("version", Integer.toString(before + 1)),
                                admin)
                        .getStatus())
                .isEqualTo(302);
        assertThat(text(get("/en" + KIND), admin)).contains("Deadline for {city} extended to {date}");
    }

    @Test
    @Row("J1")
    void anUnknownFieldIsRefusedInWordsAndNothingTypedIsLost() throws Exception {
        var admin = people.administrator();
        var answer = ask(words(number(), "save", "More time: {mayor}"), admin);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("This message has no field named “mayor”")
                .contains("More time: {mayor}");
        assertThat(ask(words(number(), "save", "More time: {city"), admin).getStatus())
                .isEqualTo(422);
        assertThat(ask(words(number(), "save", "x"), people.expert()).getStatus())
                .isEqualTo(403);
        assertThat(ask(get("/office/messages/nonsense"), admin).getStatus()).isEqualTo(404);
    }

    @Test
    @Row("J1")
    void aTestGoesToOneselfOnly() throws Exception {
        var admin = people.administrator();
        ask(keyed(KIND + "/test"), admin);
        assertThat(jdbc.sql("select count(*) from mail where person_id = :me and key = 'deadline-extended'")
                        .param("me", admin.id())
                        .query(Integer.class)
                        .single())
                .isOne();
        jdbc.sql("update mail set state = 'CANCELLED' where person_id = :me")
                .param("me", admin.id())
                .update();
    }

    @Test
    @Row("J2")
    void whatAPersonLooksAtFirstIsReleasedByHandOrCancelled() throws Exception {
        var expert = people.expert();
        var mail = mail("HELD");
        assertThat(text(get("/en/office/outbox/" + mail), expert)).contains("Release and send");
        assertThat(ask(step(mail, "cancelling", 0), people.auditor()).getStatus())
                .isEqualTo(403);
        assertThat(ask(step(mail, "cancelling", 0), expert).getStatus()).isEqualTo(302);
        assertThat(state(mail)).isEqualTo("CANCELLED");
        assertThat(ask(step(mail, "cancelling", 0), expert).getStatus()).isEqualTo(409);
        var account = keyed("/office/messages/password-reset/looking").param("first", "yes");
        assertThat(ask(account, people.administrator()).getStatus()).isEqualTo(403);
    }

    @Test
    @Row("J8")
    void aMailThatCameBackIsCountedAndSentAgainAsANewOne() throws Exception {
        var expert = people.expert();
        var mail = mail("SENT");
        assertThat(ask(step(mail, "return", 0), expert).getStatus()).isEqualTo(422);
        assertThat(ask(step(mail, "return", 0).param("reason", "mailbox full"), expert)
                        .getStatus())
                .isEqualTo(302);
        assertThat(state(mail)).isEqualTo("RETURNED");
        assertThat(text(get("/en/office/outbox?state=RETURNED&size=100"), expert))
                .contains("did not arrive")
                .contains(mail.toString());
        var copy = ask(step(mail, "again", 1), expert).getRedirectedUrl();
        assertThat(copy).doesNotContain(mail.toString());
        var id = UUID.fromString(String.valueOf(copy).replaceFirst(".*/", ""));
        assertThat(state(id)).isEqualTo("QUEUED");
        assertThat(state(mail)).isEqualTo("RETURNED");
        ask(step(id, "cancelling", 0), expert);
    }

    private MockHttpServletRequestBuilder words(int seen, String act, String subject) {
        return keyed("/en" + KIND)
                .param("version", Integer.toString(seen))
                .param("act", act)
                .param("subjectFa", "مهلت بیشتر برای {city}")
                .param("textFa", "مهلت تا {date}")
                .param("subjectEn", subject)
                .param("textEn", "Until {date}");
    }

    private int number() {
        return jdbc.sql("select coalesce(max(number), 0) from message_text where kind = 'deadline-extended'")
                .query(Integer.class)
                .single();
    }

    private MockHttpServletRequestBuilder step(UUID mail, String step, long version) {
        return keyed("/office/outbox/" + mail + "/" + step).param("version", Long.toString(version));
    }

    private static MockHttpServletRequestBuilder keyed(String path) {
        return post(path).param("_key", OneTimeKeys.next());
    }

    private UUID mail(String state) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into mail (id, thread, address, language, key, params, path, message_id, state, sent_at, "
                        + "next_attempt_at, created_at) values (:id, 'test', 'b@example.ir', 'en', 'call-opened', '{}', '/calls', "
                        + "'<' || :id::text || '@example.ir>', :state, case when :state = 'SENT' then portal_now() end, "
                        + "portal_now() + interval '1 day', portal_now())")
                .param("id", id)
                .param("state", state)
                .update();
        return id;
    }

    private String state(UUID mail) {
        return jdbc.sql("select state from mail where id = :id")
                .param("id", mail)
                .query(String.class)
                .single();
    }

    private String text(MockHttpServletRequestBuilder request, Account reader) throws Exception {
        var answer = ask(request, reader);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, Account account) throws Exception {
        return browser.perform(request.with(signedIn(account))).andReturn().getResponse();
    }
}
