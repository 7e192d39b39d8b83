package org.creativecities.portal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.account.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The statements that must return no rows run, and say so when they do. */
@PortalTest
class InvariantsTests {

    @Autowired
    private Invariants invariants;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyStatementRuns() {
        assertThat(invariants.check()).isEmpty();
    }

    @Test
    void aBrokenOneIsNamedWithItsMeaning() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into document (id, name, type, size, sha256, state, store, uploaded_at) values "
                            + "(:id, 'a.pdf', 'PDF', 5, repeat('a', 64), 'CLEAN', 'postgres', portal_now())")
                    .param("id", UUID.randomUUID())
                    .update();
            assertThat(invariants.check())
                    .singleElement()
                    .asString()
                    .contains("document.sql")
                    .contains("a file without its bytes");
            status.setRollbackOnly();
        });
    }

    @Test
    void oldKeysAreSweptAndFreshOnesStay() {
        var person = people.expert().id();
        for (var age : new int[] {0, 31}) {
            jdbc.sql("insert into one_time_key (account_id, key, created_at) values "
                            + "(:person, :key, portal_now() - :days * interval '1 day')")
                    .param("person", person)
                    .param("key", "key-" + age)
                    .param("days", age)
                    .update();
        }
        assertThat(Housekeeping.sweepKeys(jdbc)).isPositive();
        assertThat(jdbc.sql("select key from one_time_key where account_id = :person")
                        .param("person", person)
                        .query(String.class)
                        .list())
                .containsExactly("key-0");
    }
}
