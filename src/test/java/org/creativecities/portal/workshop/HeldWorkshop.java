package org.creativecities.portal.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.workshop.survey.SurveyQuestion;
import org.creativecities.portal.workshop.survey.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A workshop that six attended and one did not. */
abstract class HeldWorkshop {

    @Autowired
    Surveys surveys;

    @Autowired
    FollowUp followUp;

    @Autowired
    Attendances attendances;

    @Autowired
    Registrations registrations;

    @Autowired
    Certificates certificates;

    @Autowired
    RegistrationAnswers answers;

    @Autowired
    WorkshopDesk desk;

    @Autowired
    TestWorkshops workshops;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc pages;

    Account expert;
    UUID workshop;
    List<Account> guests;

    @BeforeEach
    void sixCameAndOneDidNot() {
        expert = people.expert();
        workshop = workshops.open(expert, TestWorkshops.seats(20, null, null));
        var session = desk.see(workshop, expert).text().sessions().get(0).id();
        guests = new ArrayList<>();
        for (var n = 0; n < 7; n++) {
            var guest = workshops.editor("1309");
            registrations.register(workshop, workshops.of(guest), Map.of(), guest);
            guests.add(guest);
            if (n < 6) {
                var code = registrations.own(workshop, guest).orElseThrow().code();
                attendances.checkIn(
                        workshop, new CheckIn(UUID.randomUUID(), session, code, clock.now(), CheckInWay.CODE), expert);
            }
        }
    }

    void open() {
        surveys.open(workshop, true, clock.today().plusDays(10), surveys.usual(), expert);
    }

    void answer(Account guest, int scale, String text) {
        var given = surveys.of(workshop).orElseThrow().questions().stream()
                .collect(Collectors.toMap(SurveyQuestion::id, one -> new Surveys.Given(scale, text)));
        surveys.answer(workshop, given, guest);
    }

    /** The sessions are over, and somebody says so. */
    void close() {
        jdbc.sql("update workshop_session set starts_at = starts_at - interval '20 days',"
                        + " ends_at = ends_at - interval '20 days' where workshop_id = :id")
                .param("id", workshop)
                .update();
        desk.close(workshop, desk.see(workshop, expert).version(), expert);
    }
}
