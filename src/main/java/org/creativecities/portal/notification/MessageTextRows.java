package org.creativecities.portal.notification;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code message_text} and {@code message_hold}. */
@Repository
class MessageTextRows {

    private final JdbcClient jdbc;

    MessageTextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EditedTexts edited() {
        return new EditedTexts(jdbc.sql("select * from message_text order by kind, number")
                .query((row, n) -> new MessageVersion(
                        row.getString("kind"),
                        row.getInt("number"),
                        new MessageWords(
                                row.getString("subject_fa"),
                                row.getString("text_fa"),
                                row.getString("subject_en"),
                                row.getString("text_en")),
                        row.getObject("edited_by", UUID.class),
                        row.getObject("edited_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    /** Writes the edition after the one the editor saw; false when another was faster. */
    boolean add(String kind, int seen, MessageWords words, UUID by) {
        return jdbc.sql("""
                        insert into message_text (kind, number, subject_fa, text_fa, subject_en, text_en, edited_by, edited_at)
                        select :kind, :seen + 1, :subjectFa, :textFa, :subjectEn, :textEn, :by, portal_now()
                        where (select coalesce(max(number), 0) from message_text where kind = :kind) = :seen
                        on conflict do nothing
                        """)
                        .param("kind", kind)
                        .param("seen", seen)
                        .param("subjectFa", words.subjectFa())
                        .param("textFa", words.textFa())
                        .param("subjectEn", words.subjectEn())
                        .param("textEn", words.textEn())
                        .param("by", by)
                        .update()
                == 1;
    }

    Set<String> held() {
        return new TreeSet<>(
                jdbc.sql("select kind from message_hold").query(String.class).list());
    }

    boolean hold(String kind, UUID by) {
        return jdbc.sql("insert into message_hold (kind, held_by, held_at) values (:kind, :by, portal_now()) "
                                + "on conflict do nothing")
                        .param("kind", kind)
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean letGo(String kind) {
        return jdbc.sql("delete from message_hold where kind = :kind")
                        .param("kind", kind)
                        .update()
                == 1;
    }
}
