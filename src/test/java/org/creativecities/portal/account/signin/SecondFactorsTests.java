package org.creativecities.portal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.account.signin.SecurityEvents.Client;
import org.creativecities.portal.action.DatabaseClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-LOGIN: codes work once. */
@PortalTest
class SecondFactorsTests {

    private static final Client HERE = new Client("192.0.2.1", "Firefox/140 Windows");

    @Autowired
    private SecondFactors factors;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private UUID person = UUID.randomUUID();
    private final String secret = SecondFactors.newSecret();
    private List<String> recovery = List.of();

    @BeforeEach
    void setUp() throws Exception {
        person = people.auditor().id();
        recovery = factors.setUp(person, secret, code(clock.now())).orElseThrow();
    }

    @Test
    void theCodeThatSetItUpCannotBeUsedAgain() throws Exception {
        assertThat(factors.accept(person, code(clock.now()), HERE)).isFalse();
    }

    @Test
    @Row("A6")
    void aCodeWorksOnce() throws Exception {
        var next = code(clock.now().plusSeconds(30));
        assertThat(factors.accept(person, next, HERE)).isTrue();
        assertThat(factors.accept(person, next, HERE)).isFalse();
    }

    @Test
    void aCodeInPersianDigitsIsTheSameCode() throws Exception {
        var next = code(clock.now().plusSeconds(30));
        var persian = next.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + '۰')))
                .reduce("", String::concat);
        assertThat(factors.accept(person, persian, HERE)).isTrue();
    }

    @Test
    void aRecoveryCodeWorksOnce() {
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.accept(person, recovery.get(0).toUpperCase(Locale.ROOT), HERE))
                .isTrue();
        assertThat(factors.accept(person, recovery.get(0), HERE)).isFalse();
        assertThat(factors.recoveryCodesLeft(person)).isEqualTo(9);
    }

    @Test
    void guessingCodesIsSlow() throws Exception {
        for (var i = 0; i < 6; i++) {
            assertThat(factors.accept(person, "not-a-code", HERE)).isFalse();
        }
        assertThat(factors.accept(person, code(clock.now().plusSeconds(30)), HERE))
                .as("even the right one has to wait now")
                .isFalse();
    }

    @Test
    void theSecretIsNotReadableInTheDatabase() {
        var stored = jdbc.sql("select secret from second_factor where person_id = :person")
                .param("person", person)
                .query((row, n) -> row.getBytes("secret"))
                .single();
        assertThat(stored).hasSizeGreaterThan(20).isNotEqualTo(Base32.decode(secret));
    }

    private String code(Instant at) throws Exception {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(Base32.decode(secret), codes.getAlgorithm());
        return codes.generateOneTimePasswordString(key, at, Locale.ROOT);
    }
}
