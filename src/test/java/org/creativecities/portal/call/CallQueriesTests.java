package org.creativecities.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.TestPeople;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of many calls asks the database no more often than a list of one. */
@PortalTest
class CallQueriesTests {

    @Autowired
    private Calls calls;

    @Autowired
    private CallDesk desk;

    @Autowired
    private SampleCalls samples;

    @Autowired
    private TestPeople people;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void listsAskAsOftenWithManyCallsAsWithOne() {
        var head = people.head();
        samples.open(head);
        var publicOnce = count(() -> calls.published());
        var officeOnce = count(() -> desk.list(head));
        more(head);
        assertThat(count(() -> calls.published())).isEqualTo(publicOnce);
        assertThat(count(() -> desk.list(head))).isEqualTo(officeOnce);
    }

    private void more(Account head) {
        for (var i = 0; i < 3; i++) {
            samples.open(head);
            samples.draft(head);
        }
    }

    private long count(Runnable list) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        list.run();
        return statistics.getPrepareStatementCount();
    }
}
