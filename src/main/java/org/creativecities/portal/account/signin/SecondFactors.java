package org.creativecities.portal.account.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.creativecities.portal.account.SecondFactorChanged;
import org.creativecities.portal.account.signin.SecurityEvents.Client;
import org.creativecities.portal.account.signin.SecurityEvents.Kind;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Digits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes of an authenticator application (RFC 6238) and ten recovery codes. Every code works once. */
@Component
public class SecondFactors {

    private static final long STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Seal seal;
    private final DatabaseClock clock;
    private final Attempts attempts;
    private final SecurityEvents events;
    private final ApplicationEventPublisher facts;
    private final TimeBasedOneTimePasswordGenerator codes =
            new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(STEP_SECONDS));

    SecondFactors(
            JdbcClient jdbc,
            Seal seal,
            DatabaseClock clock,
            Attempts attempts,
            SecurityEvents events,
            ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
        this.attempts = attempts;
        this.events = events;
        this.facts = facts;
    }

    /** Whether the person has a second factor in use. */
    public boolean present(UUID person) {
        return jdbc.sql("select count(*) from second_factor where person_id = :person and confirmed_at is not null")
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A fresh secret for the set-up page, as the authenticator application writes it. */
    public static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.encode(bytes);
    }

    /** Whether this code belongs to the secret now; nothing is stored, so that showing the page changes nothing. */
    @Transactional
    public Optional<List<String>> setUp(UUID person, String secret, String code) {
        var bytes = Base32.decode(secret);
        var step = matching(bytes, code, clock.now());
        if (step.isEmpty() || bytes.length != SECRET_BYTES) {
            return Optional.empty();
        }
        var set = jdbc.sql("insert into second_factor (person_id, secret, confirmed_at, last_step) "
                        + "values (:person, :secret, portal_now(), :step) on conflict do nothing")
                .param("person", person)
                .param("secret", seal.hide(bytes))
                .param("step", step.get())
                .update();
        if (set == 0) {
            throw new ConflictException("account.conflict.second-factor");
        }
        events.note(person, Kind.SECOND_FACTOR_ADDED);
        facts.publishEvent(new SecondFactorChanged(person, true, person, clock.now()));
        return Optional.of(newRecoveryCodes(person));
    }

    /** Judges a code of the application or a recovery code, and uses it up. Failures are counted. */
    public boolean accept(UUID person, String typed, Client client) {
        var key = Attempts.ofCode(person);
        var code = Digits.toLatin(typed).replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (!attempts.blocked(key) && (byApplication(person, code) || byRecovery(person, code, client))) {
            attempts.forget(key);
            return true;
        }
        attempts.failed(key);
        events.happened(person, Kind.WRONG_CODE, client);
        return false;
    }

    /** Gives the second factor up. */
    @Transactional
    public void remove(UUID person) {
        jdbc.sql("delete from recovery_code where person_id = :person")
                .param("person", person)
                .update();
        if (jdbc.sql("delete from second_factor where person_id = :person")
                        .param("person", person)
                        .update()
                > 0) {
            events.note(person, Kind.SECOND_FACTOR_REMOVED);
            facts.publishEvent(new SecondFactorChanged(person, false, person, clock.now()));
        }
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(UUID person) {
        return jdbc.sql("select count(*) from recovery_code where person_id = :person and used_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private boolean byApplication(UUID person, String code) {
        return jdbc.sql("select secret from second_factor where person_id = :person and confirmed_at is not null")
                .param("person", person)
                .query((row, n) -> row.getBytes("secret"))
                .optional()
                .flatMap(secret -> matching(seal.show(secret), code, clock.now()))
                // The step is used up by the update itself: of two arrivals of one code only one is let in.
                .filter(step -> jdbc.sql("update second_factor set last_step = :step where person_id = :person "
                                        + "and last_step < :step")
                                .param("step", step)
                                .param("person", person)
                                .update()
                        == 1)
                .isPresent();
    }

    private boolean byRecovery(UUID person, String code, Client client) {
        var used = jdbc.sql("update recovery_code set used_at = portal_now() where person_id = :person "
                        + "and code_hash = :hash and used_at is null")
                .param("person", person)
                .param("hash", Seal.hash(code))
                .update();
        if (used == 1) {
            events.happened(person, Kind.RECOVERY_CODE_USED, client);
        }
        return used == 1;
    }

    /** The time step whose code this is: the current one or a neighbour, for clocks that are half a minute off. */
    private Optional<Long> matching(byte[] secret, String typed, Instant now) {
        var code = Digits.toLatin(typed).replaceAll("[\\s-]", "");
        var key = new SecretKeySpec(secret, codes.getAlgorithm());
        for (var offset : List.of(0L, -1L, 1L)) {
            var at = now.plusSeconds(offset * STEP_SECONDS);
            try {
                if (codes.generateOneTimePasswordString(key, at, Locale.ROOT).equals(code)) {
                    return Optional.of(at.getEpochSecond() / STEP_SECONDS);
                }
            } catch (InvalidKeyException e) {
                throw new IllegalStateException("A second-factor secret cannot be used", e);
            }
        }
        return Optional.empty();
    }

    private List<String> newRecoveryCodes(UUID person) {
        jdbc.sql("delete from recovery_code where person_id = :person")
                .param("person", person)
                .update();
        var shown = new ArrayList<String>();
        for (var i = 0; i < RECOVERY_CODES; i++) {
            var bytes = new byte[10];
            RANDOM.nextBytes(bytes);
            var code = Base32.encode(bytes).toLowerCase(Locale.ROOT);
            jdbc.sql("insert into recovery_code (person_id, code_hash) values (:person, :hash)")
                    .param("person", person)
                    .param("hash", Seal.hash(code))
                    .update();
            shown.add(code.replaceAll("(.{4})(?!$)", "$1-"));
        }
        return shown;
    }
}
