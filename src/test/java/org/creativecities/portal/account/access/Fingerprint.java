package org.creativecities.portal.account.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What all tables hold, as one hash each: the proof that a refused request has changed nothing. */
@Component
public class Fingerprint {

    /** What a mere visit may write: sessions, their activity, counted failures, the trail of refusals. */
    private static final Set<String> VISITS = Set.of(
            "spring_session",
            "spring_session_attributes",
            "failed_attempt",
            "throttle",
            "sign_in_event",
            "interrupted_submission",
            "scheduled_tasks",
            // Set in the background after a sending of an earlier test; every paper belongs to a row of submission,
            // which is compared.
            "submission_paper");

    private final JdbcClient jdbc;

    Fingerprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A hash for each table, apart from those a mere visit writes to. */
    public Map<String, String> take() {
        var hashes = new TreeMap<String, String>();
        for (var table : tables()) {
            // The table's name comes from the catalogue, never from outside.
            var hash = jdbc.sql("select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) from \""
                            + table + "\" t")
                    .query(String.class)
                    .single();
            hashes.put(table, hash);
        }
        return hashes;
    }

    private Iterable<String> tables() {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public' order by tablename")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !VISITS.contains(table) && !isReference(table) && !table.startsWith("history"))
                .toList();
    }

    /** Large, loaded once, and held apart by its own tests. */
    private static boolean isReference(String table) {
        return table.endsWith("_in_file") || table.equals("world_city") || table.equals("municipality_name");
    }
}
