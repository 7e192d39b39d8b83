package org.creativecities.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creativecities.portal.notification.FakeRelay.Behaviour.ACCEPT;
import static org.creativecities.portal.notification.FakeRelay.Behaviour.ACCEPT_AND_DROP;
import static org.creativecities.portal.notification.FakeRelay.Behaviour.HANG;
import static org.creativecities.portal.notification.FakeRelay.Behaviour.NOT_NOW;
import static org.creativecities.portal.notification.FakeRelay.Behaviour.REFUSE;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** T-OUTBOX: every mail at least once, in order, under one id, whatever the relay and the worker do. */
@PortalTest
class OutboxTests {

    private static FakeRelay relay;

    @Autowired
    private Messenger messenger;

    @Autowired
    private OutboxWorker worker;

    @Autowired
    private MailRows rows;

    @Autowired
    private MailPost post;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Account reader;
    private final String thread = "test:" + UUID.randomUUID();

    @DynamicPropertySource
    static void relay(DynamicPropertyRegistry registry) throws IOException {
        relay = new FakeRelay();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", relay::port);
        registry.add("spring.mail.properties.mail.smtp.timeout", () -> 1_000);
        registry.add("spring.mail.properties.mail.smtp.connectiontimeout", () -> 1_000);
    }

    @AfterAll
    static void stop() throws IOException {
        relay.close();
    }

    @BeforeEach
    void nothingOfOtherTestsWaits() {
        jdbc.sql("update mail set state = 'HELD' where state = 'QUEUED'").update();
        relay.behave();
        reader = people.expert();
    }

    @Test
    void aMailIsWrittenWithTheActionOrNotAtAll() {
        transaction.executeWithoutResult(status -> {
            tell("CC-1");
            status.setRollbackOnly();
        });
        assertThat(worker.run()).isZero();
        assertThatThrownBy(() -> tell("CC-1")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void sentMailsCarryBothPartsTheReadersLanguageOneLinkAndAStableId() throws Exception {
        jdbc.sql("update person set language = 'en' where id = :id")
                .param("id", reader.id())
                .update();
        transaction.executeWithoutResult(status -> tell("CC-1405-0231"));
        assertThat(worker.run()).isOne();
        var mail = parsed(relay.taken().get(0));
        assertThat(mail.getSubject()).isEqualTo("Result for dossier \u2068CC-1405-0231\u2069");
        var text = relay.taken().get(0);
        assertThat(mail.getMessageID()).isEqualTo(queued().get(0).messageId());
        assertThat(text).contains("text/plain").contains("text/html").contains("Auto-Submitted: auto-generated");
        assertThat(parts(mail))
                .allSatisfy(part -> assertThat(part)
                        .contains("http://localhost:8080/dossiers/x/result")
                        .contains("http://localhost:8080/en/dossiers/x/result"));
    }

    @Test
    void aRelayThatTakesAndDropsGetsTheSameMailAgainUnderTheSameId() throws Exception {
        relay.behave(ACCEPT_AND_DROP, ACCEPT);
        transaction.executeWithoutResult(status -> tell("CC-2"));
        assertThat(worker.run()).isZero();
        due();
        assertThat(worker.run()).isOne();
        var ids = relay.taken().stream().map(OutboxTests::id).toList();
        assertThat(ids).hasSize(2).containsOnly(ids.get(0));
    }

    @Test
    void refusalsSilenceAndNotNowAreTriedAgain() {
        relay.behave(REFUSE, HANG, NOT_NOW, ACCEPT);
        transaction.executeWithoutResult(status -> tell("CC-3"));
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertThat(worker.run()).isZero();
            assertThat(queued().get(0).attempts()).isEqualTo(attempt);
            assertThat(queued().get(0).lastProblem()).isNotBlank().doesNotContain(reader.email());
            due();
        }
        assertThat(worker.run()).isOne();
        assertThat(queued().get(0).state()).isEqualTo(QueuedMail.State.SENT);
    }

    @Test
    void afterTheLastAttemptItIsGivenUpVisibly() {
        relay.behave(IntStream.range(0, 8).mapToObj(i -> REFUSE).toArray(FakeRelay.Behaviour[]::new));
        transaction.executeWithoutResult(status -> tell("CC-4"));
        for (var attempt = 0; attempt < 8; attempt++) {
            worker.run();
            due();
        }
        assertThat(queued().get(0).state()).isEqualTo(QueuedMail.State.GIVEN_UP);
        assertThat(worker.run()).isZero();
    }

    @Test
    void aWorkerThatDiesBetweenSendingAndMarkingSendsTwiceAndNeverNot() throws Exception {
        transaction.executeWithoutResult(status -> tell("CC-5"));
        var claimed = rows.claim(OutboxWorker.CLAIM).orElseThrow();
        post.send(claimed); // and here the process is killed
        assertThat(worker.run()).isZero(); // the claim still stands
        jdbc.sql("update mail set claimed_until = portal_now() - interval '1 second' where id = :id")
                .param("id", claimed.id())
                .update();
        assertThat(worker.run()).isOne();
        assertThat(relay.taken()).hasSize(2);
        assertThat(relay.taken().stream().map(OutboxTests::id).distinct()).hasSize(1);
    }

    @Test
    void mailsOfOneDossierGoOutInTheirOrderEvenWhenTheFirstFails() {
        relay.behave(NOT_NOW);
        for (var reference : List.of("CC-A", "CC-B", "CC-C")) {
            transaction.executeWithoutResult(status -> tell(reference));
        }
        assertThat(worker.run()).isZero(); // the later ones wait for the first
        due();
        assertThat(worker.run()).isEqualTo(3);
        assertThat(relay.taken().stream().map(OutboxTests::subject))
                .containsExactly(
                        "نتیجه بررسی پرونده \u2068CC-A\u2069",
                        "نتیجه بررسی پرونده \u2068CC-B\u2069",
                        "نتیجه بررسی پرونده \u2068CC-C\u2069");
    }

    @Test
    void manyWorkersSendEachMailOnce() throws Exception {
        for (var i = 0; i < 12; i++) {
            var number = i;
            transaction.executeWithoutResult(status -> messenger.tell(
                    List.of(reader.id()), "result-released", values("CC-" + number), "/dossiers", thread + number));
        }
        var threads =
                IntStream.range(0, 4).mapToObj(i -> new Thread(worker::run)).toList();
        threads.forEach(Thread::start);
        for (var running : threads) {
            running.join();
        }
        assertThat(relay.taken().stream().map(OutboxTests::id).distinct()).hasSize(12);
        assertThat(relay.taken()).hasSize(12);
    }

    @Test
    void nobodyCanWriteAHeaderOrALinkIntoAMail() {
        var nasty = "CC\r\nBcc: all@example.ir\r\n\r\n<a href='http://evil.example'>x</a>{city}\u202E";
        transaction.executeWithoutResult(status -> tell(nasty));
        worker.run();
        var mail = relay.taken().get(0);
        var head = mail.substring(0, mail.indexOf("\n\n"));
        assertThat(head.lines().filter(line -> line.startsWith("Bcc"))).isEmpty();
        assertThat(subject(mail)).contains("{city}").doesNotContain("\u202E").doesNotContain("\n");
        assertThat(post.html(letterOf(nasty), Language.PERSIAN))
                .contains("&lt;a href=")
                .doesNotContain("<a href='http://evil.example'>");
    }

    @Test
    void anAddressThatIsNoneIsNeverQueued() {
        transaction.executeWithoutResult(status -> {
            messenger.send("a@b.ir\r\nBcc: c@d.ir", "password-reset", Map.of(), Language.PERSIAN, "/x");
            messenger.send("a@b.ir, c@d.ir", "password-reset", Map.of(), Language.PERSIAN, "/x");
        });
        assertThat(worker.run()).isZero();
    }

    @Test
    void aOneTimeLinkIsForgottenOnceItIsOnItsWay() {
        var address = "one-" + UUID.randomUUID() + "@example.ir";
        transaction.executeWithoutResult(status -> messenger.send(
                address, "password-reset", Map.of(), Language.PERSIAN, "/password-reset/secret-of-one-time"));
        assertThat(worker.run()).isOne();
        assertThat(jdbc.sql("select count(*) from mail where address = :a and path is null")
                        .param("a", address)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void tell(String reference) {
        messenger.tell(List.of(reader.id()), "result-released", values(reference), "/dossiers/x/result", thread);
    }

    private static Params values(String reference) {
        return Params.none().text("ref", reference).bilingual("city", new Bilingual("یزد", "Yazd"));
    }

    private Letter letterOf(String text) {
        return new Letter("s", List.of(new Letter.Part(Language.PERSIAN, "a", text, "b", "http://localhost/x", "c")));
    }

    /** As if the pause were over. */
    private void due() {
        jdbc.sql("update mail set next_attempt_at = portal_now() where thread = :thread")
                .param("thread", thread)
                .update();
    }

    private List<QueuedMail> queued() {
        return rows.list(null, 0, 100).stream()
                .filter(mail -> mail.thread().equals(thread))
                .toList();
    }

    /** The text and the HTML of a mail, decoded. */
    private static List<String> parts(MimeMessage mail) throws Exception {
        var found = new java.util.ArrayList<String>();
        collect(mail.getContent(), found);
        assertThat(found).hasSize(2);
        return found;
    }

    private static void collect(Object content, List<String> found) throws Exception {
        if (content instanceof jakarta.mail.Multipart multipart) {
            for (var i = 0; i < multipart.getCount(); i++) {
                collect(multipart.getBodyPart(i).getContent(), found);
            }
        } else {
            found.add(content.toString());
        }
    }

    private static String id(String message) {
        try {
            return parsed(message).getMessageID();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(String message) {
        try {
            return parsed(message).getSubject();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage parsed(String message) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
    }
}
