package org.creativecities.portal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Content in pieces of one megabyte beside the row that names it: one transaction, one backup, there on every node.
 * Always present, so that a portal that moved to another store still reads what it stored before.
 */
@Component
class PostgresStore implements DocumentStore {

    static final String NAME = "postgres";
    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;

    PostgresStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void put(UUID id, Path content, long size) throws IOException {
        try (var in = Files.newInputStream(content)) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into document_piece (document_id, number, content) values (:id, :number, :content)")
                        .param("id", id)
                        .param("number", number++)
                        .param("content", piece)
                        .update();
            }
        }
    }

    @Override
    public InputStream open(UUID id) {
        return new Pieces(id);
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from document_piece where document_id = :id")
                .param("id", id)
                .update();
    }

    /** A piece cannot outlive its row: the foreign key sees to that. */
    @Override
    public int sweep(Instant olderThan) {
        return 0;
    }

    /** Asks for one piece at a time: no connection is held while a slow reader reads. */
    private final class Pieces extends InputStream {

        private final UUID id;
        private int next;
        private @Nullable ByteArrayInputStream piece;

        Pieces(UUID id) {
            this.id = id;
        }

        private @Nullable ByteArrayInputStream current() {
            if (piece == null || piece.available() == 0) {
                piece = jdbc.sql("select content from document_piece where document_id = :id and number = :number")
                        .param("id", id)
                        .param("number", next++)
                        .query((row, n) -> new ByteArrayInputStream(row.getBytes(1)))
                        .optional()
                        .orElse(null);
            }
            return piece;
        }

        @Override
        public int read() {
            var bytes = current();
            return bytes == null ? -1 : bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            var bytes = current();
            return bytes == null ? -1 : bytes.read(buffer, offset, length);
        }
    }
}
