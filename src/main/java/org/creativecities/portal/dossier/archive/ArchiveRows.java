package org.creativecities.portal.dossier.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code round_archive} and {@code round_archive_piece}. */
@Repository
class ArchiveRows {

    static final int PIECE = 1024 * 1024;

    record Asked(UUID id, UUID call) {}

    private static final String VIEW = """
            select a.*, c.title_fa, c.title_en, c.code from round_archive a join call c on c.id = a.call_id""";

    private final JdbcClient jdbc;

    ArchiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArchiveView> all() {
        return jdbc.sql(VIEW + " order by a.asked_at desc limit 100")
                .query(ArchiveRows::view)
                .list();
    }

    Optional<ArchiveView> find(UUID id) {
        return jdbc.sql(VIEW + " where a.id = :id")
                .param("id", id)
                .query(ArchiveRows::view)
                .optional();
    }

    UUID ask(UUID call, UUID by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into round_archive (id, call_id, state, asked_by, asked_at)
                        values (:id, :call, 'ASKED', :by, :at)""")
                .param("id", id)
                .param("call", call)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<Asked> claim() {
        return jdbc.sql("""
                        update round_archive set state = 'MAKING', begun_at = portal_now()
                        where id = (
                          select id from round_archive
                          where state = 'ASKED' or state = 'MAKING' and begun_at < portal_now() - interval '1 hour'
                          order by asked_at limit 1 for update skip locked)
                        returning id, call_id as call""")
                .query((row, n) -> new Asked(row.getObject("id", UUID.class), row.getObject("call", UUID.class)))
                .optional();
    }

    void clear(UUID id) {
        jdbc.sql("delete from round_archive_piece where archive_id = :id")
                .param("id", id)
                .update();
    }

    void piece(UUID id, int number, byte[] content) {
        jdbc.sql("insert into round_archive_piece (archive_id, number, content) values (:id, :number, :content)")
                .param("id", id)
                .param("number", number)
                .param("content", content)
                .update();
    }

    void ended(UUID id, String state, int dossiers, long size, @Nullable String sha256) {
        jdbc.sql("""
                        update round_archive set state = :state, ready_at = portal_now(), dossiers = :dossiers,
                          size = :size, sha256 = :sha256
                        where id = :id and state = 'MAKING'""")
                .param("id", id)
                .param("state", state)
                .param("dossiers", dossiers)
                .param("size", size)
                .param("sha256", sha256)
                .update();
    }

    /** One piece at a time, without holding a connection while a slow reader reads. */
    InputStream open(UUID id) {
        return new InputStream() {

            private int next;
            private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

            private boolean more() {
                if (piece.available() == 0) {
                    piece = jdbc.sql(
                                    "select content from round_archive_piece where archive_id = :id and number = :number")
                            .param("id", id)
                            .param("number", next++)
                            .query((row, n) -> new ByteArrayInputStream(row.getBytes(1)))
                            .optional()
                            .orElse(new ByteArrayInputStream(new byte[0]));
                }
                return piece.available() > 0;
            }

            @Override
            public int read() {
                return more() ? piece.read() : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                return more() ? piece.read(buffer, offset, length) : -1;
            }
        };
    }

    private static ArchiveView view(ResultSet row, int number) throws SQLException {
        var ready = row.getObject("ready_at", OffsetDateTime.class);
        return new ArchiveView(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                row.getString("code"),
                row.getString("state"),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ready == null ? null : ready.toInstant(),
                row.getInt("dossiers"),
                row.getLong("size"),
                row.getString("sha256"));
    }

    /** Whether a dossier of the call may not be read yet. */
    boolean sealed(UUID call) {
        return jdbc.sql("select exists (select 1 from dossier d where d.call_id = :call"
                        + " and call_is_sealed(d.call_id, d.municipality_code))")
                .param("call", call)
                .query(Boolean.class)
                .single();
    }
}
