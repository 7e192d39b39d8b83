package org.creativecities.portal.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table {@code history_entry}. */
@Repository
class HistoryRows {

    private static final String ALL = "select number, at, subject, subject_id, action, person_id, municipality_code, "
            + "reason, changes, address, request_id, previous_hash, hash from history_entry ";

    private static final String KINDS = """
            with recursive kind as (
              (select subject, action from history_entry order by subject, action limit 1)
              union all
              select next.subject, next.action from kind, lateral (
                select h.subject, h.action from history_entry h where (h.subject, h.action) > (kind.subject, kind.action)
                order by h.subject, h.action limit 1) next)
            select subject, action from kind""";

    private static final int STEP = 1_000;

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HistoryEntry> of(String subject, String subjectId) {
        return jdbc.sql(ALL + "where subject = :subject and subject_id = :id order by number")
                .param("subject", subject)
                .param("id", subjectId)
                .query(HistoryRows::entry)
                .list();
    }

    /** The whole chain in its order, a thousand rows in memory at a time. */
    void each(Consumer<HistoryEntry> reader) {
        var last = 0L;
        while (true) {
            var step = jdbc.sql(ALL + "where number > :last order by number limit :step")
                    .param("last", last)
                    .param("step", STEP)
                    .query(HistoryRows::entry)
                    .list();
            if (step.isEmpty()) {
                return;
            }
            step.forEach(reader);
            last = step.get(step.size() - 1).number();
        }
    }

    Verification.Anchor head() {
        return jdbc.sql("select number, hash from history_head where id = 1")
                .query(Verification.Anchor.class)
                .single();
    }

    List<HistoryEntry> find(HistoryFilter filter, long offset, int limit) {
        var where = new Where(filter);
        return jdbc.sql(ALL + where.sql + " order by number desc limit :limit offset :offset")
                .params(where.values)
                .param("limit", limit)
                .param("offset", offset)
                .query(HistoryRows::entry)
                .list();
    }

    /** The entries below this number, for reading all of them step by step while others append. */
    List<HistoryEntry> before(HistoryFilter filter, long number, int limit) {
        var where = new Where(filter);
        var statement = ALL + where.sql + (where.sql.isEmpty() ? "where " : " and ")
                + "number < :number order by number desc limit :limit";
        return jdbc.sql(statement)
                .params(where.values)
                .param("number", number)
                .param("limit", limit)
                .query(HistoryRows::entry)
                .list();
    }

    long count(HistoryFilter filter) {
        var where = new Where(filter);
        return jdbc.sql("select count(*) from history_entry " + where.sql)
                .params(where.values)
                .query(Long.class)
                .single();
    }

    /** As {@link #count}, but looking stops at {@code most}, so that a long history costs no more than a short one. */
    long countUpTo(HistoryFilter filter, int most) {
        var where = new Where(filter);
        return jdbc.sql("select count(*) from (select 1 from history_entry " + where.sql + " limit :most) counted")
                .params(where.values)
                .param("most", most)
                .query(Long.class)
                .single();
    }

    /** A kind of thing and something that was done with it. */
    record Kind(String subject, String action) {}

    /** Every kind that occurs, found by stepping from one to the next in the index instead of reading all rows. */
    List<Kind> kinds() {
        return jdbc.sql(KINDS)
                .query((row, n) -> new Kind(row.getString("subject"), row.getString("action")))
                .list();
    }

    private static final class Where {

        final String sql;
        final Map<String, Object> values = new HashMap<>();

        Where(HistoryFilter filter) {
            var conditions = new ArrayList<String>();
            if (filter.subjects() != null) {
                conditions.add("subject in (:subjects)");
                values.put("subjects", filter.subjects());
            }
            add(conditions, "subject = :subject", "subject", filter.subject());
            add(conditions, "subject_id = :subjectId", "subjectId", filter.subjectId());
            add(conditions, "person_id = :person", "person", filter.person());
            add(conditions, "action = :action", "action", filter.action());
            add(conditions, "at >= :from", "from", utc(filter.from()));
            add(conditions, "at < :until", "until", utc(filter.until()));
            sql = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        }

        private void add(List<String> conditions, String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
            return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("action"),
                row.getObject("person_id", UUID.class),
                row.getString("municipality_code"),
                row.getString("reason"),
                row.getString("changes"),
                row.getString("address"),
                row.getString("request_id"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
