package org.creativecities.portal.workshop;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes workshops for tests in a few words. */
@Component
public class TestWorkshops {

    private final WorkshopDesk desk;
    private final DatabaseClock clock;
    private final TestPeople people;

    TestWorkshops(WorkshopDesk desk, DatabaseClock clock, TestPeople people) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
    }

    /** A published workshop of next week, open to all, with one session of four hours. */
    public UUID open(Account expert, SeatRules seats) {
        return publish(text(seats, Admission.OPEN, false, 7), expert);
    }

    UUID publish(WorkshopText text, Account expert) {
        var id = desk.create(text, expert);
        desk.publish(id, desk.see(id, expert).version(), expert);
        return id;
    }

    WorkshopText text(SeatRules seats, Admission admission, boolean approval, int days) {
        var starts = clock.now().plus(Duration.ofDays(days));
        return new WorkshopText(
                new Bilingual("کارگاه نمونه", "Sample workshop"),
                new Bilingual("شرح", "Summary"),
                MeetingForm.IN_PERSON,
                new Bilingual("تهران", "Tehran"),
                null,
                admission,
                approval,
                seats,
                clock.now().minusSeconds(60),
                starts.minusSeconds(60),
                80,
                List.of(new WorkshopSession(
                        UUID.randomUUID(),
                        new Bilingual("جلسه نخست", "First session"),
                        starts,
                        starts.plus(Duration.ofHours(4)))));
    }

    static SeatRules seats(int capacity, @Nullable Integer perMunicipality, @Nullable Integer perProvince) {
        return new SeatRules(capacity, perMunicipality, perProvince);
    }

    Participant of(Account person) {
        return new Participant(person.name(), "", person.email(), null, person.municipality(), null, "رابط", null);
    }

    Account editor(String municipality) {
        return people.editorOf(municipality);
    }
}
