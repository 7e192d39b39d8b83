package org.creativecities.portal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-DEADLINE, the side of the dossier: the second is judged by the database's clock, which this test moves. */
@PortalTest
class DossierDeadlineTests {

    private static final Instant CLOSES = Instant.parse("2029-03-20T10:30:00Z");

    @Autowired
    private TestDossiers tests;

    @Autowired
    private DossierSending sending;

    @Autowired
    private DossierReading reading;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theClockGoesOn() throws SQLException {
        clock("transaction_timestamp()");
    }

    @Test
    void oneSecondBeforeItIsSent() throws SQLException {
        var city = approved();
        at(CLOSES.minusSeconds(1));
        assertThat(tests.sent(city).at()).isEqualTo(CLOSES.minusSeconds(1));
    }

    @Test
    void atTheSecondItIsRefusedAndStaysAsItWas() throws SQLException {
        var city = approved();
        at(CLOSES);
        refused(city);
    }

    @Test
    void oneSecondAfterItIsRefused() throws SQLException {
        var city = approved();
        at(CLOSES.plusSeconds(1));
        refused(city);
    }

    @Test
    void afterTheDeadlineNothingIsWrittenAndTheDraftCanBeRead() throws SQLException {
        at(CLOSES.minusSeconds(3600));
        var city = tests.draft(tests.call(CLOSES.minusSeconds(1_000_000), CLOSES), TestDossiers.SHIRAZ);
        tests.save(city, "5", 0, Map.of("5/fa", "پیش از مهلت"), false);
        at(CLOSES);
        assertThatThrownBy(() -> tests.save(city, "5", 0, Map.of("5/fa", "پس از مهلت"), false))
                .isInstanceOf(NotAllowedException.class)
                .hasMessage("dossier.refused.closed");
        assertThat(reading.text(city.dossier(), city.editor())
                        .sections()
                        .get(1)
                        .items()
                        .get(0)
                        .answers()
                        .get(0)
                        .fa())
                .isEqualTo("پیش از مهلت");
    }

    @Test
    void anExtensionOfThisCityOpensItAndAnotherCitysDoesNot() throws SQLException {
        var city = approved();
        at(CLOSES.plusSeconds(60));
        extend(city.call(), "1214", CLOSES.plusSeconds(3600));
        refused(city);
        extend(city.call(), TestDossiers.SHIRAZ, CLOSES.plusSeconds(3600));
        assertThat(tests.sent(city).number()).isEqualTo(1);
    }

    @Test
    void theMayorWithdrawsBeforeTheDeadlineOnly() throws SQLException {
        var city = approved();
        at(CLOSES.minusSeconds(1));
        tests.sent(city);
        at(CLOSES);
        assertThatThrownBy(() -> sending.withdraw(city.dossier(), tests.version(city), "دلیل", city.mayor()))
                .isInstanceOf(NotAllowedException.class);
        at(CLOSES.minusSeconds(1));
        sending.withdraw(city.dossier(), tests.version(city), "دلیل", city.mayor());
        assertThat(tests.status(city.dossier())).isEqualTo(DossierStatus.WITHDRAWN);
    }

    private TestDossiers.City approved() throws SQLException {
        at(CLOSES.minusSeconds(3600));
        var call = tests.call(CLOSES.minusSeconds(1_000_000), CLOSES);
        return tests.approved(tests.approvalAsked(tests.complete(tests.draft(call, TestDossiers.SHIRAZ))));
    }

    private void refused(TestDossiers.City city) {
        assertThatThrownBy(() -> tests.sent(city)).isInstanceOfAny(NotAllowedException.class, ConflictException.class);
        assertThat(tests.status(city.dossier())).isEqualTo(DossierStatus.APPROVED);
        assertThat(jdbc.sql("select count(*) from submission where dossier_id = :id")
                        .param("id", city.dossier())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void extend(UUID call, String municipality, Instant until) {
        jdbc.sql("""
                        insert into call_extension
                          (id, call_id, municipality_code, closes_at, reason, letter_number, granted_by, granted_at)
                        values (:id, :call, :city, :until, 'آزمون', '۱۴۰۵/۱', :by, portal_now())""")
                .param("id", UUID.randomUUID())
                .param("call", call)
                .param("city", municipality)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param(
                        "by",
                        jdbc.sql("select id from person limit 1")
                                .query(UUID.class)
                                .single())
                .update();
    }

    private static void at(Instant instant) throws SQLException {
        clock("timestamptz '" + instant + "'");
    }

    private static void clock(String expression) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "create or replace function portal_now() returns timestamptz language sql stable as $$select "
                            + expression + "$$");
        }
    }
}
