package org.creativecities.portal.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code meeting} and {@code meeting_presence}. */
@Repository
class MeetingRows {

    private static final String SHOWN = """
            select m.*, c.name_fa, c.name_en,
              (select count(*) from meeting_presence p where p.meeting_id = m.id) as present
            from meeting m join committee c on c.id = m.committee_id
            """;

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeetingView> find(UUID id) {
        return jdbc.sql(SHOWN + "where m.id = :id")
                .param("id", id)
                .query(MeetingRows::meeting)
                .optional();
    }

    /** The newest first. */
    List<MeetingView> of(UUID committee) {
        return jdbc.sql(SHOWN + "where m.committee_id = :committee order by m.held_at desc, m.number desc limit 100")
                .param("committee", committee)
                .query(MeetingRows::meeting)
                .list();
    }

    void add(UUID id, UUID committee, Instant at, String place, int quorum, UUID by) {
        jdbc.sql("""
                        insert into meeting (id, committee_id, number, held_at, place, quorum, status, created_by, created_at)
                        select :id, :committee, coalesce(max(number), 0) + 1, :at, :place, :quorum, 'PLANNED', :by, portal_now()
                        from meeting where committee_id = :committee""")
                .param("id", id)
                .param("committee", committee)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("place", place)
                .param("quorum", quorum)
                .param("by", by)
                .update();
    }

    /** Whether the status was still the expected one at this version. */
    boolean move(UUID id, long version, MeetingStatus from, MeetingStatus to, @Nullable String reason, UUID by) {
        return jdbc.sql("""
                        update meeting set status = :to, version = version + 1, return_reason = :reason,
                          asked_by = case when :to = 'APPROVAL_ASKED' then cast(:by as uuid) else asked_by end,
                          approved_by = case when :to = 'APPROVED' then cast(:by as uuid) end,
                          approved_at = case when :to = 'APPROVED' then portal_now() end
                        where id = :id and status = :from and version = :version""")
                        .param("to", to.name())
                        .param("reason", reason)
                        .param("by", by)
                        .param("id", id)
                        .param("from", from.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Keeps the minutes as they are for the length of the transaction. */
    boolean stillPlanned(UUID id) {
        return jdbc.sql("select 1 from meeting where id = :id and status = 'PLANNED' for share")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<UUID> present(UUID meeting) {
        return jdbc.sql("select member_id from meeting_presence where meeting_id = :meeting")
                .param("meeting", meeting)
                .query(UUID.class)
                .list();
    }

    /** Members of other bodies are left out by the query. */
    void present(UUID meeting, Collection<UUID> members) {
        jdbc.sql("delete from meeting_presence where meeting_id = :meeting")
                .param("meeting", meeting)
                .update();
        if (!members.isEmpty()) {
            jdbc.sql("""
                            insert into meeting_presence (meeting_id, member_id)
                            select m.id, s.id from meeting m join committee_member s on s.committee_id = m.committee_id
                            where m.id = :meeting and s.id in (:members)""").param("meeting", meeting).param("members", members).update();
        }
    }

    private static MeetingView meeting(ResultSet row, int n) throws SQLException {
        var approved = row.getObject("approved_at", OffsetDateTime.class);
        return new MeetingView(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                row.getInt("number"),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getInt("quorum"),
                row.getInt("present"),
                MeetingStatus.valueOf(row.getString("status")),
                row.getString("return_reason"),
                row.getObject("asked_by", UUID.class),
                row.getObject("approved_by", UUID.class),
                approved == null ? null : approved.toInstant(),
                row.getLong("version"));
    }
}
