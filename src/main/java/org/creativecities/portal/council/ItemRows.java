package org.creativecities.portal.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code meeting_item}. */
@Repository
class ItemRows {

    private final JdbcClient jdbc;

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ItemView> of(UUID meeting) {
        return jdbc.sql("select * from meeting_item where meeting_id = :meeting order by position")
                .param("meeting", meeting)
                .query(ItemRows::item)
                .list();
    }

    Optional<ItemView> find(UUID id, UUID meeting) {
        return jdbc.sql("select * from meeting_item where id = :id and meeting_id = :meeting")
                .param("id", id)
                .param("meeting", meeting)
                .query(ItemRows::item)
                .optional();
    }

    void add(UUID meeting, String title) {
        jdbc.sql(
                        "insert into meeting_item (id, meeting_id, position, title) "
                                + "select :id, :meeting, coalesce(max(position), 0) + 1, :title from meeting_item where meeting_id = :meeting")
                .param("id", UUID.randomUUID())
                .param("meeting", meeting)
                .param("title", title)
                .update();
    }

    /** What the last meeting before this one did not finish. */
    List<String> carriedInto(UUID meeting) {
        return jdbc.sql("""
                        select i.title from meeting_item i where i.carried and i.meeting_id = (
                          select b.id from meeting b join meeting n on n.committee_id = b.committee_id
                          where n.id = :meeting and b.id <> n.id and b.held_at < n.held_at
                          order by b.held_at desc, b.number desc limit 1)
                        order by i.position""").param("meeting", meeting).query(String.class).list();
    }

    boolean write(UUID id, long version, String minutes, UUID by) {
        return jdbc.sql("update meeting_item set minutes = :minutes, written_by = :by, written_at = portal_now(), "
                                + "version = version + 1 where id = :id and version = :version")
                        .param("minutes", minutes)
                        .param("by", by)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void carry(UUID id, boolean carried) {
        jdbc.sql("update meeting_item set carried = :carried where id = :id")
                .param("carried", carried)
                .param("id", id)
                .update();
    }

    private static ItemView item(ResultSet row, int n) throws SQLException {
        var written = row.getObject("written_at", OffsetDateTime.class);
        return new ItemView(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("title"),
                row.getString("minutes"),
                row.getBoolean("carried"),
                row.getObject("written_by", UUID.class),
                written == null ? null : written.toInstant(),
                row.getLong("version"));
    }
}
