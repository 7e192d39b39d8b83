package org.creativecities.portal.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code task}. */
@Repository
class GivenTaskRows {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    GivenTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(String title, String note, UUID assignee, UUID by, @Nullable LocalDate due) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into task (id, title, note, assignee, given_by, given_at, due_on)
                        values (:id, :title, :note, :assignee, :by, portal_now(), :due)""")
                .param("id", id)
                .param("title", title)
                .param("note", note)
                .param("assignee", assignee)
                .param("by", by)
                .param("due", due)
                .update();
        return id;
    }

    /** Open tasks of a person, the most urgent first. */
    List<GivenTask> open(UUID person) {
        return jdbc.sql("select * from task where assignee = :person and done_at is null and withdrawn_at is null "
                        + "order by due_on nulls last, given_at, id limit :most")
                .param("person", person)
                .param("most", MOST)
                .query(GivenTaskRows::task)
                .list();
    }

    /** What a person gave to others, the newest first. */
    List<GivenTask> givenBy(UUID person) {
        return jdbc.sql("select * from task where given_by = :person and assignee <> :person and withdrawn_at is null "
                        + "order by done_at is not null, given_at desc, id limit :most")
                .param("person", person)
                .param("most", MOST)
                .query(GivenTaskRows::task)
                .list();
    }

    /** One that the person gave or has to do; nobody else's exists for them. */
    Optional<GivenTask> find(UUID id, UUID person) {
        return jdbc.sql(
                        "select * from task where id = :id and withdrawn_at is null and (assignee = :person or given_by = :person)")
                .param("id", id)
                .param("person", person)
                .query(GivenTaskRows::task)
                .optional();
    }

    boolean done(UUID id, long version) {
        return jdbc.sql("update task set done_at = portal_now(), version = version + 1 "
                                + "where id = :id and version = :version and done_at is null and withdrawn_at is null")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, long version) {
        return jdbc.sql("update task set withdrawn_at = portal_now(), version = version + 1 "
                                + "where id = :id and version = :version and done_at is null and withdrawn_at is null")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static GivenTask task(ResultSet row, int number) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new GivenTask(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("note"),
                row.getObject("assignee", UUID.class),
                row.getObject("given_by", UUID.class),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                done == null ? null : done.toInstant(),
                row.getLong("version"));
    }
}
