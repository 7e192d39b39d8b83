package org.creativecities.portal.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's deadlines behind a secret address that calendar programs can read; it can be renewed and ended. */
@Service
public class CalendarFeeds {

    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final People people;
    private final Calendar calendar;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    CalendarFeeds(
            JdbcClient jdbc,
            Tasks tasks,
            People people,
            Calendar calendar,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    /** @param readAt when a program last read it; null when none has */
    public record Feed(Instant madeAt, @Nullable Instant readAt) {}

    @Transactional(readOnly = true)
    public Optional<Feed> of(Account account) {
        return jdbc.sql("select made_at, read_at from calendar_feed where person_id = :id")
                .param("id", account.id())
                .query((row, n) -> {
                    var read = row.getObject("read_at", OffsetDateTime.class);
                    return new Feed(
                            row.getObject("made_at", OffsetDateTime.class).toInstant(),
                            read == null ? null : read.toInstant());
                })
                .optional();
    }

    /** Makes a new address and ends the one before. The secret is told this once and kept nowhere. */
    @Transactional
    public String renew(Account account) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into calendar_feed (person_id, secret_hash, language, made_at)
                        values (:id, :hash, :language, portal_now())
                        on conflict (person_id) do update set secret_hash = excluded.secret_hash,
                          language = excluded.language, made_at = excluded.made_at, read_at = null""")
                .param("id", account.id())
                .param("hash", hash(secret))
                .param("language", Language.current().code())
                .update();
        events.publishEvent(new CalendarFeedChanged("made", account.id(), clock.now()));
        return secret;
    }

    @Transactional
    public void end(Account account) {
        jdbc.sql("delete from calendar_feed where person_id = :id")
                .param("id", account.id())
                .update();
        events.publishEvent(new CalendarFeedChanged("ended", account.id(), clock.now()));
    }

    private record Owner(UUID person, Language language) {}

    /**
     * The calendar behind a secret.
     *
     * @throws NotVisibleException when there is none, it was ended, or its owner's account no longer counts
     */
    @Transactional
    public String read(String secret) {
        var owner = jdbc.sql("update calendar_feed set read_at = portal_now() where secret_hash = :hash "
                        + "returning person_id, language")
                .param("hash", hash(secret))
                .query((row, n) -> new Owner(
                        row.getObject("person_id", UUID.class),
                        "en".equals(row.getString("language")) ? Language.ENGLISH : Language.PERSIAN))
                .optional()
                .orElseThrow(NotVisibleException::new);
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(owner.language().locale());
        try {
            var account = people.account(owner.person()).orElseThrow(NotVisibleException::new);
            return calendar.write(tasks.everywhere(account), clock.now());
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
