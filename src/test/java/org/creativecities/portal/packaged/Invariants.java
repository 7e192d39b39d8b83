package org.creativecities.portal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions whose answer is always "none", whatever happened. */
final class Invariants {

    private static final Map<String, String> NONE = new LinkedHashMap<>();

    static {
        NONE.put(
                "a one-time key without the address of its result",
                "select key from one_time_key where result is null");
        NONE.put(
                "a break in the chain of the history",
                "select number from (select number, previous_hash, lag(hash) over (order by number) as before,"
                        + " lag(number) over (order by number) as last from history_entry) as chain"
                        + " where last is not null and (previous_hash <> before or number <> last + 1)");
        NONE.put(
                "a head of the history that is not its last entry",
                "select h.number from history_head h where h.number <> (select coalesce(max(number), 0) from history_entry)");
        NONE.put(
                "a sent dossier without what was sent",
                "select id from dossier d where d.sendings <>"
                        + " (select count(*) from submission s where s.dossier_id = d.id)");
    }

    static {
        NONE.put(
                "a released decision without its second person",
                "select dossier_id from dossier_decision where released_at is not null"
                        + " and (released_by is null or released_by = prepared_by)");
        NONE.put(
                "a dossier whose decision is elsewhere than its status says",
                "select d.id from dossier d left join dossier_decision x on x.dossier_id = d.id"
                        + " where (d.status = 'DECISION_PREPARED' and (x.dossier_id is null or x.released_at is not null))"
                        + " or (d.status in ('NOMINATED', 'RUNNER_UP', 'NOT_NOMINATED') and x.released_at is null)");
    }

    private Invariants() {}

    static void check(JdbcClient jdbc, String when) {
        NONE.forEach((what, question) -> assertThat(jdbc.sql(question).query().listOfRows())
                .as(what + " " + when)
                .isEmpty());
    }
}
