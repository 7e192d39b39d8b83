package org.creativecities.portal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.creativecities.portal.workshop.CheckInOutcome.*;
import static org.creativecities.portal.workshop.TestWorkshops.seats;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the door to the paper. */
@PortalTest
class AttendanceTests {

    private static final String YAZD = "1309";

    @Autowired
    private Attendances attendances;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Participants participants;

    @Autowired
    private Certificates certificates;

    @Autowired
    private WorkshopDesk desk;

    @Autowired
    private TestWorkshops workshops;

    @Autowired
    private TestPeople people;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Account expert;
    private UUID workshop;
    private UUID session;
    private Account guest;

    @BeforeEach
    void aWorkshopWithOneGuest() {
        expert = people.expert();
        workshop = workshops.open(expert, seats(10, null, null));
        session = desk.see(workshop, expert).text().sessions().get(0).id();
        guest = workshops.editor(YAZD);
        registrations.register(workshop, workshops.of(guest), Map.of(), guest);
    }

    @Test
    @Row("I7")
    void theSameArrivalSentTwiceIsOneCheckIn() {
        var code = own().code();
        var arrival = new CheckIn(UUID.randomUUID(), session, code, clock.now(), CheckInWay.SCAN);
        assertThat(attendances.checkIn(workshop, arrival, expert).outcome()).isEqualTo(RECORDED);
        assertThat(attendances.checkIn(workshop, arrival, expert).outcome()).isEqualTo(ALREADY);
        assertThat(participants.figures(workshop, expert).present()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from check_in where workshop_id = :id")
                        .param("id", workshop)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Row("I7")
    void theDoorTakesTheAddressOfTheQrAndAnyDigits() {
        var code = own().code();
        assertThat(Attendances.code("https://portal.example/x/" + code + "/")).isEqualTo(code);
        assertThat(ShortCode.read(" ۲a-3B ")).isEqualTo("2A3B");
        assertThat(code).matches("[2-9A-HJ-NP-Z]{6}");
        assertThat(checkIn("ZZZZZZ").outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void whoSteppedBackIsNotLetIn() {
        var code = own().code();
        registrations.cancel(workshop, own().version(), null, guest);
        assertThat(checkIn(code).outcome()).isEqualTo(NOT_CONFIRMED);
    }

    @Test
    @Row("I8")
    void attendanceCountsInHoursAndTheRestIsAbsent() {
        var other = workshops.editor(YAZD);
        registrations.register(workshop, workshops.of(other), Map.of(), other);
        checkIn(own().code());
        assertThat(attendances.completeAsAbsent(workshop, session, expert)).isEqualTo(1);
        var rows = participants.all(workshop, expert);
        assertThat(rows).extracting(ParticipantRow::attended).containsExactlyInAnyOrder(240, 0);
        assertThat(participants.figures(workshop, expert).absent()).isEqualTo(1);
    }

    @Test
    @Row("I11")
    void aCertificateIsIssuedOnceCheckedByAnybodyCorrectedAndRevoked() {
        checkIn(own().code());
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> certificates.issue(workshop, expert));
        close();
        assertThat(certificates.issue(workshop, expert)).isEqualTo(1);
        assertThat(certificates.issue(workshop, expert)).isZero();

        var paper = certificates.mine(guest).get(0);
        assertThat(paper.number()).matches("WS-14\\d\\d-\\d{2,}-0001");
        var typed = paper.code().toLowerCase().replace("-", " ");
        assertThat(certificates.verify(typed).orElseThrow().valid()).isTrue();

        certificates.correct(workshop, paper.id(), "املای نام", expert);
        var old = certificates.verify(paper.code()).orElseThrow();
        var fresh = certificates.mine(guest).get(0);
        assertThat(old.valid()).isFalse();
        assertThat(old.replacedBy()).isEqualTo(fresh.code());

        certificates.revoke(workshop, fresh.id(), "اشتباه", expert);
        assertThat(certificates.verify(fresh.code()).orElseThrow().valid()).isFalse();
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> certificates.revoke(workshop, fresh.id(), "باز هم", expert));
    }

    @Test
    void aNameIsMendedOnceByItsBearer() {
        registrations.mendName(workshop, own().version(), "نام درست", "Right Name", guest);
        assertThat(own().who().name()).isEqualTo("نام درست");
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> registrations.mendName(workshop, own().version(), "باز", "", guest));
    }

    private void close() {
        jdbc.sql("""
                        update workshop_session set starts_at = starts_at - interval '8 days',
                          ends_at = ends_at - interval '8 days' where workshop_id = :id""").param("id", workshop).update();
        desk.close(workshop, desk.see(workshop, expert).version(), expert);
    }

    private Attendances.Result checkIn(String code) {
        Instant now = clock.now();
        return attendances.checkIn(
                workshop, new CheckIn(UUID.randomUUID(), session, code, now, CheckInWay.CODE), expert);
    }

    private RegistrationView own() {
        return registrations.own(workshop, guest).orElseThrow();
    }
}
