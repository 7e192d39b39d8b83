package org.creativecities.portal.council;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A working group with a chair and a secretary, for the tests of this module. */
abstract class CouncilGround {

    static final String CITY = "1101";

    @Autowired
    Committees committees;

    @Autowired
    Meetings meetings;

    @Autowired
    Promises promises;

    @Autowired
    Tasks tasks;

    @Autowired
    TestPeople people;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    Account expert;
    Account chair;
    Account secretary;
    UUID body;

    @BeforeEach
    void foundBody() {
        expert = people.expert();
        chair = people.councilMember();
        secretary = people.councilMember();
        body = committees.found(CommitteeKind.WORKING_GROUP, new Bilingual("کارگروه آزمون", "Test group"), expert);
        committees.seat(body, seat(chair, Duty.CHAIR), expert);
        committees.seat(body, seat(secretary, Duty.SECRETARY), expert);
    }

    List<String> texts(PromiseFilter filter, Account account) {
        return promises.register(filter, PageRequest.of(0, 100), account)
                .map(PromiseView::text)
                .getContent();
    }

    LocalDate day(int later) {
        return clock.today().plusDays(later);
    }

    UUID held(int daysAgo, String... agenda) {
        return meetings.plan(body, clock.now().minus(Duration.ofDays(daysAgo)), "سالن", 2, List.of(agenda), expert);
    }

    static TypedMinutes typed(ItemView item, String text) {
        return new TypedMinutes(item.id(), text, item.version());
    }

    NewMember seat(Account account, Duty duty) {
        return new NewMember(account.id(), "وزارت کشور", duty, clock.today().minusDays(30), null);
    }
}
