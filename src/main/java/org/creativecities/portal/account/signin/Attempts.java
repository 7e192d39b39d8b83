package org.creativecities.portal.account.signin;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down per account: after five failures within a quarter of an hour each further one doubles the wait,
 * from one minute to fifteen. Unknown addresses are counted like known ones.
 */
@Component
public class Attempts {

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String ofPassword(String email) {
        return "password:" + Seal.hash(email.strip().toLowerCase(Locale.ROOT));
    }

    static String ofCode(Object person) {
        return "code:" + person;
    }

    boolean blocked(String key) {
        return jdbc.sql("select count(*) from failed_attempt where key = :key and blocked_until > portal_now()")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Counted in a transaction of its own: a refusal must not take the count back with it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String key) {
        jdbc.sql("""
                insert into failed_attempt as a (key, failures, last_at, blocked_until)
                values (:key, 1, portal_now(), portal_now())
                on conflict (key) do update set
                  failures = case when a.last_at < portal_now() - interval '15 minutes' then 1 else a.failures + 1 end,
                  last_at = portal_now(),
                  blocked_until = case
                    when a.last_at < portal_now() - interval '15 minutes' or a.failures + 1 < 5 then portal_now()
                    else portal_now() + least(interval '15 minutes',
                      interval '1 minute' * power(2, least(a.failures + 1 - 5, 10))) end""").param("key", key).update();
    }

    void forget(String key) {
        jdbc.sql("delete from failed_attempt where key = :key")
                .param("key", key)
                .update();
    }

    /** Removes what no longer counts. */
    @Transactional
    public void sweep() {
        jdbc.sql("delete from failed_attempt where last_at < portal_now() - interval '1 day'")
                .update();
    }
}
