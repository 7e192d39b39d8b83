package org.creativecities.portal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code document}: what is known of a file besides its bytes. */
@Repository
class DocumentRows {

    private static final String VIEW =
            "select id, name, type, size, sha256, state, uploaded_by, uploaded_at from document ";

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocumentView document, String store) {
        jdbc.sql("""
                insert into document (id, name, type, size, sha256, state, store, uploaded_by, uploaded_at)
                values (:id, :name, :type, :size, :sha256, :state, :store, :by, :at)
                """)
                .param("id", document.id())
                .param("name", document.name())
                .param("type", document.type().name())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("state", document.state().name())
                .param("store", store)
                .param("by", document.by())
                .param("at", OffsetDateTime.ofInstant(document.at(), ZoneOffset.UTC))
                .update();
    }

    Optional<DocumentView> find(UUID id) {
        return jdbc.sql(VIEW + "where id = :id")
                .param("id", id)
                .query(DocumentRows::view)
                .optional();
    }

    Map<UUID, DocumentView> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(VIEW + "where id in (:ids)").param("ids", ids).query(DocumentRows::view).list().stream()
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
    }

    Optional<String> store(UUID id) {
        return jdbc.sql("select store from document where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void discard(UUID id) {
        jdbc.sql("update document set discarded_at = portal_now() where id = :id and discarded_at is null")
                .param("id", id)
                .update();
    }

    List<UUID> discarded(Instant before) {
        return jdbc.sql("select id from document where discarded_at < :before order by discarded_at limit 500")
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("delete from document where id = :id").param("id", id).update();
    }

    /**
     * Takes the next file to scan, so that no other instance takes it too. One that an instance began and never
     * finished is taken again after five minutes; one that waits for the scanner, after half a minute.
     */
    Optional<DocumentView> claimForScan() {
        return jdbc.sql("""
                update document set state = 'SCANNING', scan_started_at = portal_now(),
                  scan_attempts = scan_attempts + 1
                where id = (
                  select id from document
                  where state = 'RECEIVED'
                    or state = 'WAITING' and scan_started_at < portal_now() - interval '30 seconds'
                    or state = 'SCANNING' and scan_started_at < portal_now() - interval '5 minutes'
                  order by scan_attempts, uploaded_at
                  limit 1 for update skip locked)
                returning id, name, type, size, sha256, state, uploaded_by, uploaded_at
                """).query(DocumentRows::view).optional();
    }

    void scanned(UUID id, DocumentState state, @Nullable String finding) {
        jdbc.sql("update document set state = :state, finding = :finding where id = :id and state = 'SCANNING'")
                .param("id", id)
                .param("state", state.name())
                .param("finding", finding)
                .update();
    }

    private static DocumentView view(ResultSet row, int number) throws SQLException {
        return new DocumentView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                DocumentState.valueOf(row.getString("state")),
                row.getObject("uploaded_by", UUID.class),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
