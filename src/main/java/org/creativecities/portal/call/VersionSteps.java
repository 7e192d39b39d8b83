package org.creativecities.portal.call;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of a draft that can be taken back, the last one first. */
@Component
public class VersionSteps {

    private static final int KEPT = 50;

    private final JdbcClient jdbc;

    VersionSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps how the draft stood before this step. */
    void push(StoredVersion draft, String place, UUID by) {
        jdbc.sql("""
                        insert into version_step (version_id, number, place, content, made_by, made_at)
                        select :id, coalesce(max(number), 0) + 1, :place, :content, :by, portal_now()
                        from version_step where version_id = :id""")
                .param("id", draft.id())
                .param("place", place)
                .param("content", draft.content())
                .param("by", by)
                .update();
        jdbc.sql("delete from version_step where version_id = :id"
                        + " and number <= (select max(number) from version_step where version_id = :id) - :kept")
                .param("id", draft.id())
                .param("kept", KEPT)
                .update();
    }

    /** Takes the last step off and answers how the draft stood before it. */
    Optional<String> pop(UUID id) {
        return jdbc.sql("""
                        delete from version_step
                        where version_id = :id and number = (select max(number) from version_step where version_id = :id)
                        returning content""").param("id", id).query(String.class).optional();
    }

    Optional<Step> last(UUID id) {
        return jdbc.sql("""
                        select place, made_by, made_at from version_step
                        where version_id = :id order by number desc limit 1""")
                .param("id", id)
                .query((row, n) -> new Step(
                        row.getString("place"),
                        row.getObject("made_by", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void forget(UUID id) {
        jdbc.sql("delete from version_step where version_id = :id")
                .param("id", id)
                .update();
    }

    /** The step that can be taken back: what was changed, by whom, when. */
    public record Step(String place, UUID by, Instant at) {}
}
