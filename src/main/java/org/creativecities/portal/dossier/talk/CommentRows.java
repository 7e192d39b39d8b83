package org.creativecities.portal.dossier.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of comments. The municipality of the asking person and, for a contributor, the sections they may see stand in
 * every statement.
 */
@Component
class CommentRows {

    /** What of the comments a person may know of. */
    record Scope(UUID person, boolean all, @Nullable String municipality, boolean assignedOnly) {}

    private static final String WITHIN = """
             from comment_thread t join dossier d on d.id = t.dossier_id
            where d.deleted_at is null and (:all or d.municipality_code = :mine)
              and (not :assigned or exists (select 1 from section_assignment s
                where s.dossier_id = t.dossier_id and s.section = t.section and s.person_id = :me))""";

    private static final String UNREAD = """
            (select count(*) from comment c where c.thread_id = t.id and c.written_by <> :me
              and c.written_at > coalesce((select r.read_at from comment_reading r
                where r.thread_id = t.id and r.person_id = :me), '-infinity'))""";

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The threads of a dossier, the open ones first, the one that was last written in on top. */
    List<CommentThread> threads(UUID dossier, Scope scope) {
        var threads = within(
                        jdbc.sql("select t.*, " + UNREAD + " as unread" + WITHIN + " and t.dossier_id = :dossier"
                                + " order by t.resolved_at is not null,"
                                + " (select max(written_at) from comment c where c.thread_id = t.id) desc, t.id"),
                        scope)
                .param("dossier", dossier)
                .query(CommentRows::thread)
                .list();
        return withComments(threads, scope);
    }

    Optional<CommentThread> thread(UUID dossier, UUID id, Scope scope) {
        var found = within(
                        jdbc.sql("select t.*, " + UNREAD + " as unread" + WITHIN
                                + " and t.dossier_id = :dossier and t.id = :id"),
                        scope)
                .param("dossier", dossier)
                .param("id", id)
                .query(CommentRows::thread)
                .list();
        return withComments(found, scope).stream().findFirst();
    }

    /** By question, for the marks beside the questions. */
    List<CommentThread.Count> counts(UUID dossier, Scope scope) {
        return within(
                        jdbc.sql("select section, item, question, count(*) filter (where resolved_at is null) as open,"
                                + " sum(unread) as unread from (select t.*, " + UNREAD + " as unread" + WITHIN
                                + " and t.dossier_id = :dossier) x group by section, item, question"),
                        scope)
                .param("dossier", dossier)
                .query((row, n) -> new CommentThread.Count(
                        row.getString("section"),
                        row.getInt("item"),
                        row.getString("question"),
                        row.getInt("open"),
                        row.getInt("unread")))
                .list();
    }

    private List<CommentThread> withComments(List<CommentThread> threads, Scope scope) {
        if (threads.isEmpty()) {
            return threads;
        }
        var comments = new LinkedHashMap<UUID, List<CommentThread.Comment>>();
        jdbc.sql("""
                        select c.*, array(select m.person_id from comment_mention m where m.comment_id = c.id) as mentioned,
                          c.written_by <> :me and c.written_at > coalesce((select r.read_at from comment_reading r
                            where r.thread_id = c.thread_id and r.person_id = :me), '-infinity') as unread
                        from comment c where c.thread_id in (:threads) order by c.written_at, c.id""")
                .param("me", scope.person())
                .param("threads", threads.stream().map(CommentThread::id).toList())
                .query(row -> {
                    comments.computeIfAbsent(row.getObject("thread_id", UUID.class), id -> new ArrayList<>())
                            .add(comment(row));
                });
        return threads.stream()
                .map(one -> one.with(comments.getOrDefault(one.id(), List.of())))
                .toList();
    }

    void open(UUID id, UUID dossier, String section, int item, String question, UUID by, Instant at) {
        jdbc.sql("""
                        insert into comment_thread (id, dossier_id, section, item, question, opened_by, opened_at)
                        values (:id, :dossier, :section, :item, :question, :by, :at)""")
                .param("id", id)
                .param("dossier", dossier)
                .param("section", section)
                .param("item", item)
                .param("question", question)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UUID thread, String text, Collection<UUID> mentioned, UUID by, Instant at) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into comment (id, thread_id, text, written_by, written_at)"
                        + " values (:id, :thread, :text, :by, :at)")
                .param("id", id)
                .param("thread", thread)
                .param("text", text)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (var person : mentioned) {
            jdbc.sql("insert into comment_mention (comment_id, person_id) values (:id, :person)")
                    .param("id", id)
                    .param("person", person)
                    .update();
        }
    }

    /** @return whether the thread stood as the page showed it */
    boolean resolve(UUID thread, boolean resolved, long shown, UUID by, Instant at) {
        return jdbc.sql("""
                                update comment_thread set resolved_by = case when :resolved then cast(:by as uuid) end,
                                  resolved_at = case when :resolved then cast(:at as timestamptz) end, version = version + 1
                                where id = :id and version = :shown and (resolved_at is null) = :resolved""")
                        .param("resolved", resolved)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", thread)
                        .param("shown", shown)
                        .update()
                == 1;
    }

    /** Read until now: what is written in this very moment by others stays unread. */
    void read(Collection<UUID> threads, UUID person, Instant until) {
        for (var thread : threads) {
            jdbc.sql("""
                            insert into comment_reading as r (thread_id, person_id, read_at) values (:thread, :me, :until)
                            on conflict (thread_id, person_id) do update set read_at = greatest(r.read_at, excluded.read_at)""")
                    .param("thread", thread)
                    .param("me", person)
                    .param("until", until.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec statement, Scope scope) {
        return statement
                .param("me", scope.person())
                .param("all", scope.all())
                .param("mine", scope.municipality())
                .param("assigned", scope.assignedOnly());
    }

    private static CommentThread thread(ResultSet row, int n) throws SQLException {
        var resolved = row.getObject("resolved_at", OffsetDateTime.class);
        return new CommentThread(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("section"),
                row.getInt("item"),
                row.getString("question"),
                row.getObject("resolved_by", UUID.class),
                resolved == null ? null : resolved.toInstant(),
                row.getLong("unread"),
                row.getLong("version"),
                List.of());
    }

    private static CommentThread.Comment comment(ResultSet row) throws SQLException {
        Set<UUID> mentioned = Arrays.stream((Object[]) row.getArray("mentioned").getArray())
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
        return new CommentThread.Comment(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getObject("written_by", UUID.class),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                mentioned,
                row.getBoolean("unread"));
    }
}
