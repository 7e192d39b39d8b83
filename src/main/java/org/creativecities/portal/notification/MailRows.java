package org.creativecities.portal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mail}. */
@Repository
class MailRows {

    private static final String COLUMNS = " id, thread, address, language, key, params, path, one_time, message_id, "
            + "state, attempts, next_attempt_at, last_problem, created_at, sent_at, version ";

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID id,
            String thread,
            @Nullable UUID person,
            String address,
            Language language,
            String key,
            String params,
            String path,
            boolean oneTime,
            String messageId) {
        jdbc.sql("""
                insert into mail (id, thread, person_id, address, language, key, params, path, one_time, message_id,
                  state, next_attempt_at, created_at)
                values (:id, :thread, :person, :address, :language, :key, :params, :path, :oneTime, :messageId,
                  case when not :oneTime and exists (select 1 from message_hold where kind = :key)
                    then 'HELD' else 'QUEUED' end, portal_now(), portal_now())
                """)
                .param("id", id)
                .param("thread", thread)
                .param("person", person)
                .param("address", address)
                .param("language", language.code())
                .param("key", key)
                .param("params", params)
                .param("path", path)
                .param("oneTime", oneTime)
                .param("messageId", messageId)
                .update();
    }

    /**
     * Takes the next mail that is due, for as long as sending may take. No other instance takes it meanwhile, and none
     * takes a later one of the same thread to the same address before it is gone.
     */
    Optional<QueuedMail> claim(Duration forHowLong) {
        return jdbc.sql(
                        "update mail set attempts = attempts + 1, claimed_until = portal_now() + :seconds * interval '1 second' "
                                + """
                        where id = (
                          select m.id from mail m
                          where m.state = 'QUEUED' and m.next_attempt_at <= portal_now()
                            and (m.claimed_until is null or m.claimed_until < portal_now())
                            and not exists (select 1 from mail earlier
                              where earlier.state = 'QUEUED' and earlier.thread = m.thread
                                and earlier.address = m.address and earlier.sequence < m.sequence)
                          order by m.next_attempt_at, m.sequence
                          limit 1 for update skip locked)
                        returning
                        """
                                + COLUMNS)
                .param("seconds", forHowLong.toSeconds())
                .query(MailRows::mail)
                .optional();
    }

    /** A one-time link has done its work once it is on its way; nobody needs it here any more. */
    void sent(UUID id) {
        jdbc.sql("update mail set state = 'SENT', sent_at = portal_now(), claimed_until = null, last_problem = null, "
                        + "path = case when one_time then null else path end, version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void failed(UUID id, String problem, @Nullable Duration again) {
        jdbc.sql("update mail set state = case when :again then state else 'GIVEN_UP' end, "
                        + "next_attempt_at = portal_now() + :seconds * interval '1 second', claimed_until = null, "
                        + "last_problem = :problem, version = version + 1 where id = :id and state = 'QUEUED'")
                .param("again", again != null)
                .param("seconds", again == null ? 0 : again.toSeconds())
                .param("problem", problem)
                .param("id", id)
                .update();
    }

    /** Stops what waits; a mail that is being sent this moment cannot be stopped any more. */
    boolean hold(UUID id, long version) {
        return jdbc.sql("update mail set state = 'HELD', version = version + 1 where id = :id and version = :version "
                                + "and state = 'QUEUED' and (claimed_until is null or claimed_until < portal_now())")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean retry(UUID id, long version) {
        return jdbc.sql("update mail set state = 'QUEUED', attempts = 0, next_attempt_at = portal_now(), "
                                + "version = version + 1 where id = :id and version = :version "
                                + "and state in ('QUEUED', 'HELD', 'GIVEN_UP', 'CANCELLED') "
                                + "and (claimed_until is null or claimed_until < portal_now())")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** For good, as long as it has not gone; a mail that is being sent this moment cannot be stopped any more. */
    boolean cancel(UUID id, long version) {
        return jdbc.sql("update mail set state = 'CANCELLED', version = version + 1, "
                                + "path = case when one_time then null else path end "
                                + "where id = :id and version = :version and state in ('QUEUED', 'HELD', 'GIVEN_UP') "
                                + "and (claimed_until is null or claimed_until < portal_now())")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** The other side sent it back. */
    boolean returned(UUID id, long version, String reason) {
        return jdbc.sql("update mail set state = 'RETURNED', last_problem = :reason, version = version + 1 "
                                + "where id = :id and version = :version and state = 'SENT'")
                        .param("id", id)
                        .param("version", version)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Queues the same mail once more as a new one; the sent one stays as it was. One-time links are spent. */
    boolean again(UUID id, long version, UUID copy, String messageId) {
        return jdbc.sql("""
                        insert into mail (id, thread, person_id, address, language, key, params, path, one_time,
                          message_id, state, next_attempt_at, created_at)
                        select :copy, thread, person_id, coalesce((select p.email from person p where p.id = m.person_id),
                          address), language, key, params, path, one_time, :messageId, 'QUEUED', portal_now(), portal_now()
                        from mail m
                        where id = :id and version = :version and state in ('SENT', 'RETURNED') and not one_time
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("copy", copy)
                        .param("messageId", messageId)
                        .update()
                == 1;
    }

    Optional<QueuedMail> find(UUID id) {
        return jdbc.sql("select" + COLUMNS + "from mail where id = :id")
                .param("id", id)
                .query(MailRows::mail)
                .optional();
    }

    List<QueuedMail> list(QueuedMail.@Nullable State state, long offset, int limit) {
        return jdbc.sql("select" + COLUMNS + "from mail where (:state::text is null or state = :state) "
                        + "order by sequence desc limit :limit offset :offset")
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(MailRows::mail)
                .list();
    }

    /** How many mails there are in each state; states without any are missing. */
    Map<QueuedMail.State, Long> counts() {
        var counts = new EnumMap<QueuedMail.State, Long>(QueuedMail.State.class);
        jdbc.sql("select state, count(*) as number from mail group by state").query(row -> {
            counts.put(QueuedMail.State.valueOf(row.getString("state")), row.getLong("number"));
        });
        return counts;
    }

    private static QueuedMail mail(ResultSet row, int number) throws SQLException {
        var sent = row.getObject("sent_at", OffsetDateTime.class);
        return new QueuedMail(
                row.getObject("id", UUID.class),
                row.getString("thread"),
                row.getString("address"),
                "en".equals(row.getString("language")) ? Language.ENGLISH : Language.PERSIAN,
                row.getString("key"),
                row.getString("params"),
                row.getString("path"),
                row.getBoolean("one_time"),
                row.getString("message_id"),
                QueuedMail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getString("last_problem"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getLong("version"));
    }
}
