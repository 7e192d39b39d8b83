package org.creativecities.portal.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creativecities.portal.workshop.TestWorkshops.seats;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.time.Duration;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.account.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Calendar files are read by another library than the one that wrote them. */
@PortalTest
class WorkshopCalendarTests {

    @Autowired
    private WorkshopCalendar calendar;

    @Autowired
    private WorkshopDesk desk;

    @Autowired
    private TestWorkshops workshops;

    @Autowired
    private TestPeople people;

    @Test
    @Row("I5")
    void aChangeKeepsTheUidAndRaisesTheSequenceAndACancellationCancels() {
        var expert = people.expert();
        var id = workshops.open(expert, seats(10, null, null));
        var before = desk.see(id, expert);
        var first = Biweekly.parse(calendar.write(before, false)).first();
        assertThat(first.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        var event = first.getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant().getEpochSecond())
                .isEqualTo(before.startsAt().getEpochSecond());
        assertThat(first.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Asia/Tehran");

        var text = Copies.moved(before.text(), Duration.ofDays(1));
        desk.edit(
                id,
                before.version(),
                new WorkshopText(
                        text.title(),
                        text.summary(),
                        text.form(),
                        text.place(),
                        null,
                        text.admission(),
                        text.approval(),
                        text.seats(),
                        text.registrationOpensAt(),
                        text.registrationClosesAt(),
                        text.certificateShare(),
                        java.util.List.of(new WorkshopSession(
                                before.text().sessions().get(0).id(),
                                text.sessions().get(0).title(),
                                text.sessions().get(0).startsAt(),
                                text.sessions().get(0).endsAt()))),
                expert);
        var moved = Biweekly.parse(calendar.write(desk.see(id, expert), false))
                .first()
                .getEvents()
                .get(0);
        assertThat(moved.getUid().getValue()).isEqualTo(event.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(event.getSequence().getValue() + 1);

        desk.cancel(id, desk.see(id, expert).version(), "تعطیلی", expert);
        var cancelled =
                Biweekly.parse(calendar.write(desk.see(id, expert), false)).first();
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().get(0).getStatus().isCancelled()).isTrue();
    }
}
