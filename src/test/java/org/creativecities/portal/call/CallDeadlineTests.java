package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** T-DEADLINE, the call's part: it opens and closes at the second, by the database's clock. */
@PortalTest
@Tag("T-DEADLINE")
class CallDeadlineTests {

    private static final String TEHRAN = "1101";
    private static final String OTHER = "1102";

    @Autowired
    private Calls calls;

    @Autowired
    private CallDesk desk;

    @Autowired
    private SampleCalls samples;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Account head;
    private Instant now;

    @BeforeEach
    void prepare() {
        head = people.head();
        now = jdbc.sql("select date_trunc('second', portal_now())")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    void itOpensAtTheSecond() {
        var opens = now.plus(Duration.ofHours(1));
        var id = samples.published(SampleCalls.text(opens, opens.plus(Duration.ofDays(1))), head);
        assertThat(openAt(opens.minusSeconds(1), id, TEHRAN)).isFalse();
        assertThat(openAt(opens, id, TEHRAN)).isTrue();
    }

    @Test
    void itClosesAtTheSecond() {
        var closes = now.plus(Duration.ofDays(2));
        var id = samples.published(SampleCalls.text(now.minusSeconds(60), closes), head);
        assertThat(openAt(closes.minusSeconds(1), id, TEHRAN)).isTrue();
        assertThat(openAt(closes, id, TEHRAN)).isFalse();
        assertThat(openAt(closes.plusSeconds(1), id, TEHRAN)).isFalse();
    }

    @Test
    void anExtensionIsOnlyForItsCity() {
        var closes = now.plus(Duration.ofDays(2));
        var until = closes.plus(Duration.ofDays(5));
        var id = samples.published(SampleCalls.text(now.minusSeconds(60), closes), head);
        samples.extend(id, TEHRAN, until, "قطع برق (نمونه)", "۱۴۰۵/۱۲", head);
        assertThat(openAt(closes, id, TEHRAN)).isTrue();
        assertThat(openAt(until.minusSeconds(1), id, TEHRAN)).isTrue();
        assertThat(openAt(until, id, TEHRAN)).isFalse();
        assertThat(openAt(closes, id, OTHER)).isFalse();
        assertThat(calls.closesAt(id, TEHRAN)).isEqualTo(until);
        assertThat(calls.closesAt(id, OTHER)).isEqualTo(closes);
        assertThat(calls.extension(id, OTHER)).isEmpty();
    }

    @Test
    void aPostponedCallKeepsTheLongerExtension() {
        var closes = now.plus(Duration.ofDays(2));
        var id = samples.published(SampleCalls.text(now.minusSeconds(60), closes), head);
        samples.extend(id, TEHRAN, closes.plus(Duration.ofDays(1)), "نمونه", "۱", head);
        desk.postpone(id, 1, closes.plus(Duration.ofDays(3)), "نمونه", head);
        assertThat(calls.closesAt(id, TEHRAN)).isEqualTo(closes.plus(Duration.ofDays(3)));
    }

    @Test
    void closingByHandEndsItForExtendedCitiesToo() {
        var id = samples.open(head);
        samples.extend(id, TEHRAN, now.plus(Duration.ofDays(90)), "نمونه", "۱", head);
        assertThat(calls.isOpenFor(id, TEHRAN)).isTrue();
        desk.close(id, 1, "نمونه", head);
        assertThat(calls.isOpenFor(id, TEHRAN)).isFalse();
    }

    @Test
    void aDraftIsOpenForNobodyAndUnknownToTheDoor() {
        var id = samples.draft(head);
        assertThat(calls.isOpenFor(id, TEHRAN)).isFalse();
        assertThat(calls.find(id)).isEmpty();
    }

    /**
     * Whether the call would be open at that moment. The clock belongs to every test of the run, so the call and its
     * extensions are moved past the clock instead, by the same distance, in a transaction that is undone.
     */
    private boolean openAt(Instant when, UUID call, String municipality) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            status.setRollbackOnly();
            var clock = jdbc.sql("select portal_now()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            var distance = Duration.between(when, clock);
            var seen = calls.find(call).orElseThrow();
            jdbc.sql("update call set opens_at = :opens, closes_at = :closes where id = :id")
                    .param("opens", moved(seen.opensAt(), distance))
                    .param("closes", moved(seen.closesAt(), distance))
                    .param("id", call)
                    .update();
            calls.extension(call, TEHRAN)
                    .ifPresent(
                            extension -> jdbc.sql("update call_extension set closes_at = :closes where call_id = :id")
                                    .param("closes", moved(extension.closesAt(), distance))
                                    .param("id", call)
                                    .update());
            return calls.isOpenFor(call, municipality);
        }));
    }

    private static OffsetDateTime moved(Instant instant, Duration distance) {
        return instant.plus(distance).atOffset(ZoneOffset.UTC);
    }
}
