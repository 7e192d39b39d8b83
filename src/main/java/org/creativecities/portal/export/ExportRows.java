package org.creativecities.portal.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code export}. */
@Repository
class ExportRows {

    /** What the job needs to make one. */
    record Order(UUID id, UUID person, UUID grant, ExportView view, String language, int attempts) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    String write(Map<String, String> filter) {
        return json.writeValueAsString(filter);
    }

    UUID add(UUID person, UUID grant, String list, String filter, ExportFormat format, String language) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into export (id, person_id, grant_id, list, filter, format, language, state, asked_at)
                        values (:id, :person, :grant, :list, :filter, :format, :language, 'QUEUED', portal_now())""")
                .param("id", id)
                .param("person", person)
                .param("grant", grant)
                .param("list", list)
                .param("filter", filter)
                .param("format", format.name())
                .param("language", language)
                .update();
        return id;
    }

    List<ExportView> mine(UUID person, int limit) {
        return jdbc.sql("select * from export where person_id = :person order by asked_at desc, id limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    Optional<ExportView> find(UUID id, UUID person) {
        return jdbc.sql("select * from export where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person)
                .query((row, n) -> view(row))
                .optional();
    }

    int waiting(UUID person) {
        return jdbc.sql("select count(*) from export where person_id = :person and state = 'QUEUED'")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** Takes the oldest that waits; no other instance takes it meanwhile. */
    Optional<Order> claim(Duration forHowLong) {
        return jdbc.sql("""
                        update export set attempts = attempts + 1,
                          claimed_until = portal_now() + :seconds * interval '1 second'
                        where id = (select id from export where state = 'QUEUED'
                            and (claimed_until is null or claimed_until < portal_now())
                          order by asked_at, id limit 1 for update skip locked)
                        returning *""")
                .param("seconds", forHowLong.toSeconds())
                .query((row, n) -> new Order(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getObject("grant_id", UUID.class),
                        view(row),
                        row.getString("language"),
                        row.getInt("attempts")))
                .optional();
    }

    void piece(UUID id, int number, byte[] content) {
        jdbc.sql("insert into export_piece (export_id, number, content) values (:id, :number, :content)")
                .param("id", id)
                .param("number", number)
                .param("content", content)
                .update();
    }

    /** @return false where somebody else has made it, or the person has thrown it away */
    boolean ready(UUID id, long rows, long bytes, Duration kept) {
        return jdbc.sql("""
                        update export set state = 'READY', made_at = portal_now(), row_count = :rows, byte_count = :bytes,
                          expires_at = portal_now() + :seconds * interval '1 second', claimed_until = null, problem = null
                        where id = :id and state = 'QUEUED'""")
                        .param("id", id)
                        .param("rows", rows)
                        .param("bytes", bytes)
                        .param("seconds", kept.toSeconds())
                        .update()
                == 1;
    }

    void failed(UUID id, String problem) {
        jdbc.sql("update export set state = 'FAILED', problem = :problem, claimed_until = null where id = :id "
                        + "and state = 'QUEUED'")
                .param("id", id)
                .param("problem", problem)
                .update();
    }

    byte @Nullable [] piece(UUID id, int number) {
        return jdbc.sql("select content from export_piece where export_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    void remove(UUID id, UUID person) {
        jdbc.sql("delete from export where id = :id and person_id = :person")
                .param("id", id)
                .param("person", person)
                .update();
    }

    /** Throws the content of expired files away and forgets rows nobody can use any more. */
    int sweep() {
        jdbc.sql("""
                        delete from export_piece where export_id in
                          (select id from export where state = 'READY' and expires_at <= portal_now())""").update();
        var expired = jdbc.sql(
                        "update export set state = 'EXPIRED' where state = 'READY' and expires_at <= portal_now()")
                .update();
        jdbc.sql(
                        "delete from export where state in ('EXPIRED', 'FAILED') and asked_at < portal_now() - interval '60 days'")
                .update();
        return expired;
    }

    private ExportView view(ResultSet row) throws SQLException {
        return new ExportView(
                row.getObject("id", UUID.class),
                row.getString("list"),
                json.readValue(row.getString("filter"), new TypeReference<Map<String, String>>() {}),
                ExportFormat.valueOf(row.getString("format")),
                ExportState.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("row_count", Long.class),
                row.getObject("byte_count", Long.class),
                instant(row, "expires_at"),
                row.getString("problem"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
