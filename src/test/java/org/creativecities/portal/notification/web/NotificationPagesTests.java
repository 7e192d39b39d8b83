package org.creativecities.portal.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.account.SignedIn.signedIn;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.OneTimeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A person's messages and the outbox, as pages in both languages. */
@PortalTest
class NotificationPagesTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneReadsOnesOwnMessagesAndOpeningLeadsOn() throws Exception {
        var reader = people.reviewer();
        var other = people.reviewer();
        var id = note(reader);
        assertThat(text(get("/notifications"), reader)).contains("CC-9").contains("نخوانده");
        assertThat(text(get("/en/notifications"), reader))
                .contains("Result for dossier")
                .contains("Unread");
        assertThat(text(get("/notifications"), other)).doesNotContain("CC-9");

        assertThat(ask(post("/notifications/" + id + "/opening"), other).getStatus())
                .isEqualTo(404);
        assertThat(ask(post("/notifications/nonsense/opening"), reader).getStatus())
                .isEqualTo(404);
        assertThat(ask(post("/notifications/" + id + "/opening"), reader).getRedirectedUrl())
                .isEqualTo("/dossiers/x");
        assertThat(ask(post("/en/notifications/" + id + "/opening"), reader).getRedirectedUrl())
                .isEqualTo("/en/dossiers/x");
        assertThat(text(get("/notifications"), reader)).contains("همه اعلان‌ها را خوانده‌اید");
    }

    @Test
    void readingAllMarksOnlyOnesOwn() throws Exception {
        var reader = people.reviewer();
        var other = people.reviewer();
        note(reader);
        note(other);
        assertThat(ask(post("/notifications/reading"), reader).getStatus()).isEqualTo(302);
        assertThat(unread(reader)).isZero();
        assertThat(unread(other)).isOne();
    }

    @Test
    void theSecretariatHoldsAndRetriesAndTheAuditorOnlyReads() throws Exception {
        var expert = people.expert();
        var mail = mail("/password-reset/a-secret-of-one-use", true);
        assertThat(text(get("/office/outbox?state=QUEUED&size=100"), expert)).contains(mail.toString());
        assertThat(ask(get("/office/outbox/" + mail), people.auditor()).getStatus())
                .isEqualTo(200);
        assertThat(ask(get("/office/outbox/" + mail), people.reviewer()).getStatus())
                .isEqualTo(403);

        assertThat(ask(step(mail, "hold", 0), people.auditor()).getStatus()).isEqualTo(403);
        assertThat(ask(step(mail, "hold", 0), expert).getStatus()).isEqualTo(302);
        assertThat(state(mail)).isEqualTo("HELD");
        assertThat(ask(step(mail, "hold", 0), expert).getStatus()).isEqualTo(409);
        assertThat(ask(step(mail, "retry", 1), expert).getStatus()).isEqualTo(302);
        assertThat(state(mail)).isEqualTo("QUEUED");
        ask(step(mail, "hold", 2), expert);
    }

    private MockHttpServletRequestBuilder step(UUID mail, String step, long version) {
        return post("/office/outbox/" + mail + "/" + step)
                .param("version", Long.toString(version))
                .param("_key", OneTimeKeys.next());
    }

    private UUID note(Account reader) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into notification (id, person_id, key, params, path, created_at) values (:id, :person, "
                        + "'result-released', '{\"ref\":{\"text\":\"CC-9\"}}', '/dossiers/x', portal_now())")
                .param("id", id)
                .param("person", reader.id())
                .update();
        return id;
    }

    private UUID mail(String path, boolean oneTime) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into mail (id, thread, address, language, key, params, path, one_time, message_id, state, "
                        + "next_attempt_at, created_at) values (:id, 'test', 'a@example.ir', 'fa', 'password-reset', '{}', "
                        + ":path, :oneTime, :id::text, 'QUEUED', portal_now() + interval '1 day', portal_now())")
                .param("id", id)
                .param("path", path)
                .param("oneTime", oneTime)
                .update();
        return id;
    }

    private String state(UUID mail) {
        return jdbc.sql("select state from mail where id = :id")
                .param("id", mail)
                .query(String.class)
                .single();
    }

    private int unread(Account reader) {
        return jdbc.sql("select count(*) from notification where person_id = :id and read_at is null")
                .param("id", reader.id())
                .query(Integer.class)
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
