package org.creativecities.portal.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one clock that rules are judged by: the start of the database's transaction. The clocks of the instances may
 * disagree; deadlines may not.
 */
@Component
public class DatabaseClock {

    public static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private final JdbcClient jdbc;

    DatabaseClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The instant at which the running transaction began. */
    public Instant now() {
        return jdbc.sql("select portal_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Today's date in Tehran. */
    public LocalDate today() {
        return now().atZone(TEHRAN).toLocalDate();
    }
}
