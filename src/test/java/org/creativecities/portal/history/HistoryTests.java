package org.creativecities.portal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** T-AUDIT: facts leave exactly one entry each, in the same transaction, in one unforked chain nobody can change. */
@PortalTest
class HistoryTests {

    private record Told(
            String subjectId,
            String action,
            Instant at,
            @Nullable UUID by) implements Fact {
        @Override
        public String subject() {
            return "test";
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of("title", new Change("پیش", "پس"), "a", new Change(null, "1"));
        }
    }

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private HistoryEntries history;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @Test
    @Row("L1")
    void anActionLeavesExactlyOneEntryWithItsContent() {
        transaction.executeWithoutResult(status -> tell("test.done"));
        assertThat(history.of("test", subject)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("test.done");
            assertThat(entry.changes()).contains("\"before\":\"پیش\"").startsWith("{\"a\"");
            assertThat(entry.hash()).hasSize(64);
        });
        assertThat(history.verify().whole()).isTrue();
    }

    @Test
    void aRollbackLeavesNone() {
        transaction.executeWithoutResult(status -> {
            tell("test.undone");
            status.setRollbackOnly();
        });
        assertThat(history.of("test", subject)).isEmpty();
        assertThat(history.verify().whole()).isTrue();
    }

    @Test
    void severalFactsOfOneTransactionStandInTheirOrder() {
        transaction.executeWithoutResult(status -> {
            tell("test.first");
            tell("test.second");
        });
        assertThat(history.of("test", subject))
                .extracting(HistoryEntry::action)
                .containsExactly("test.first", "test.second");
    }

    @Test
    void parallelWritersMakeOneUnforkedChain() throws Exception {
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < 6; i++) {
            threads.add(new Thread(() -> {
                for (var j = 0; j < 10; j++) {
                    transaction.executeWithoutResult(status -> tell("test.parallel"));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(history.of("test", subject)).hasSize(60);
        assertThat(history.verify().whole()).isTrue();
    }

    @Test
    void theApplicationCannotChangeShortenOrOpenTheHistory() {
        transaction.executeWithoutResult(status -> tell("test.done"));
        for (var statement : new String[] {
            "update history_entry set action = 'x'",
            "delete from history_entry",
            "truncate history_entry",
            "alter table history_entry disable trigger all",
            "drop trigger history_is_for_ever on history_entry",
            "delete from history_head",
            "create or replace function history_is_for_ever() returns trigger language plpgsql as 'begin return null; end'"
        }) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(history.verify().whole()).isTrue();
    }

    private void tell(String action) {
        events.publishEvent(new Told(subject, action, clock.now(), UUID.randomUUID()));
    }
}
