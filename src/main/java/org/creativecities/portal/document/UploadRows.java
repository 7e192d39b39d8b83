package org.creativecities.portal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code upload} and {@code upload_piece}. */
@Repository
class UploadRows {

    private static final String VIEW = "select id, place, name, size, received, touched_at from upload ";
    private static final String MINE = VIEW + "where id = :id and place = :place and person_id = :by";
    private static final String MINE_HELD = MINE + " for update";

    private final JdbcClient jdbc;

    UploadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an upload, or finds the one that this person began with the same file for the same place. */
    UploadView begin(String place, UUID by, String name, long size, String fingerprint, Instant at) {
        return jdbc.sql("""
                        insert into upload (id, place, person_id, name, size, fingerprint, begun_at, touched_at)
                        values (:id, :place, :by, :name, :size, :fingerprint, :at, :at)
                        on conflict (place, person_id, name, size, fingerprint) do update set touched_at = :at
                        returning id, place, name, size, received, touched_at""")
                .param("id", UUID.randomUUID())
                .param("place", place)
                .param("by", by)
                .param("name", name)
                .param("size", size)
                .param("fingerprint", fingerprint)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UploadRows::view)
                .single();
    }

    Optional<UploadView> find(UUID id, String place, UUID by) {
        return one(jdbc.sql(MINE), id, place, by);
    }

    /** Others have to wait until the end of the transaction, on every instance. */
    Optional<UploadView> hold(UUID id, String place, UUID by) {
        return one(jdbc.sql(MINE_HELD), id, place, by);
    }

    private static Optional<UploadView> one(JdbcClient.StatementSpec statement, UUID id, String place, UUID by) {
        return statement
                .param("id", id)
                .param("place", place)
                .param("by", by)
                .query(UploadRows::view)
                .optional();
    }

    List<UploadView> of(UUID by, String placePrefix) {
        return jdbc.sql(VIEW + "where person_id = :by and starts_with(place, :prefix) order by begun_at")
                .param("by", by)
                .param("prefix", placePrefix)
                .query(UploadRows::view)
                .list();
    }

    int count(UUID by) {
        return jdbc.sql("select count(*) from upload where person_id = :by")
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    boolean has(UUID id, long start, String sha256) {
        return jdbc.sql(
                        "select exists (select 1 from upload_piece where upload_id = :id and start = :start and sha256 = :sha256)")
                .param("id", id)
                .param("start", start)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, long start, byte[] piece, String sha256, Instant at) {
        jdbc.sql("""
                        insert into upload_piece (upload_id, start, length, sha256, content)
                        values (:id, :start, :length, :sha256, :content)""")
                .param("id", id)
                .param("start", start)
                .param("length", piece.length)
                .param("sha256", sha256)
                .param("content", piece)
                .update();
        jdbc.sql("update upload set received = received + :length, touched_at = :at where id = :id")
                .param("id", id)
                .param("length", piece.length)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> piece(UUID id, long start) {
        return jdbc.sql("select content from upload_piece where upload_id = :id and start = :start")
                .param("id", id)
                .param("start", start)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    int delete(UUID id) {
        return jdbc.sql("delete from upload where id = :id").param("id", id).update();
    }

    int deleteUntouched(Instant before) {
        return jdbc.sql("delete from upload where touched_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UploadView view(ResultSet row, int number) throws SQLException {
        return new UploadView(
                row.getObject("id", UUID.class),
                row.getString("place"),
                row.getString("name"),
                row.getLong("size"),
                row.getLong("received"),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }
}
