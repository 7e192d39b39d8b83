package org.creativecities.portal.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code notification}. */
@Repository
class NotificationRows {

    record Row(
            UUID id,
            String key,
            String params,
            String path,
            Instant createdAt,
            @Nullable Instant readAt) {}

    private final JdbcClient jdbc;

    NotificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<UUID> people, String key, String params, String path) {
        for (var person : people) {
            jdbc.sql("insert into notification (id, person_id, key, params, path, created_at) "
                            + "values (:id, :person, :key, :params, :path, portal_now())")
                    .param("id", UUID.randomUUID())
                    .param("person", person)
                    .param("key", key)
                    .param("params", params)
                    .param("path", path)
                    .update();
        }
    }

    List<Row> list(UUID person, long offset, int limit) {
        return jdbc.sql("select id, key, params, path, created_at, read_at from notification where person_id = :person "
                        + "order by created_at desc, id limit :limit offset :offset")
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> {
                    var read = row.getObject("read_at", OffsetDateTime.class);
                    return new Row(
                            row.getObject("id", UUID.class),
                            row.getString("key"),
                            row.getString("params"),
                            row.getString("path"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            read == null ? null : read.toInstant());
                })
                .list();
    }

    long count(UUID person) {
        return jdbc.sql("select count(*) from notification where person_id = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    int unread(UUID person) {
        return jdbc.sql("select count(*) from notification where person_id = :person and read_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** Marks one of the person's own as read and answers where it leads. */
    Optional<String> read(UUID id, UUID person) {
        return jdbc.sql("update notification set read_at = coalesce(read_at, portal_now()) "
                        + "where id = :id and person_id = :person returning path")
                .param("id", id)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void readAll(UUID person) {
        jdbc.sql("update notification set read_at = portal_now() where person_id = :person and read_at is null")
                .param("person", person)
                .update();
    }
}
