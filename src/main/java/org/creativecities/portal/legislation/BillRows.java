package org.creativecities.portal.legislation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bills; a bill with all that belongs to it in five questions. */
@Component
class BillRows {

    private static final String HEAD = """
            select b.*, (select count(*) from bill_article a where a.bill_id = b.id and a.dropped_at is null) as articles,
              exists (select 1 from bill_move m where m.bill_id = b.id and m.decided_by is null) as asked
            from bill b""";

    private final JdbcClient jdbc;

    BillRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param stage a stage's name, or empty for all */
    List<BillHead> heads(String words, String stage) {
        var sql = HEAD + " where (:words = '' or b.search_key like '%' || search_key(:words) || '%')"
                + " and (:stage = '' or b.stage = :stage)"
                + " order by b.stage = 'SHELVED', b.stage = 'PUBLISHED', b.next_due nulls last, b.reference desc limit 300";
        return jdbc.sql(sql)
                .param("words", words)
                .param("stage", stage)
                .query(BillRows::head)
                .list();
    }

    Optional<BillHead> head(UUID id) {
        var sql = HEAD + " where b.id = :id";
        return jdbc.sql(sql).param("id", id).query(BillRows::head).optional();
    }

    Optional<Bill> find(UUID id) {
        return head(id).map(head -> new Bill(head, articles(id), moves(id)));
    }

    List<Article> articles(UUID bill) {
        var findings = by(bill, "bill_finding", "added_at", BillRows::finding);
        var comments = by(bill, "bill_comment", "recorded_at", BillRows::comment);
        return jdbc.sql("""
                        select a.id, a.bill_id, a.number, a.edition, e.heading, e.text, e.reason, e.written_by, e.written_at
                        from bill_article a join bill_article_edition e on e.article_id = a.id and e.edition = a.edition
                        where a.bill_id = :bill and a.dropped_at is null order by a.number""")
                .param("bill", bill)
                .query((row, n) -> {
                    var id = Objects.requireNonNull(row.getObject("id", UUID.class));
                    return new Article(
                            id,
                            row.getObject("bill_id", UUID.class),
                            row.getInt("number"),
                            row.getInt("edition"),
                            row.getString("heading"),
                            row.getString("text"),
                            row.getString("reason"),
                            row.getObject("written_by", UUID.class),
                            at(row, "written_at"),
                            findings.getOrDefault(id, List.of()),
                            comments.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** All wordings of an article, newest first. */
    List<Article.Edition> editions(UUID article) {
        return jdbc.sql("select * from bill_article_edition where article_id = :id order by edition desc")
                .param("id", article)
                .query((row, n) -> new Article.Edition(
                        row.getInt("edition"),
                        row.getString("heading"),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getObject("written_by", UUID.class),
                        at(row, "written_at")))
                .list();
    }

    private List<Move> moves(UUID bill) {
        return jdbc.sql("select * from bill_move where bill_id = :bill order by asked_at")
                .param("bill", bill)
                .query((row, n) -> new Move(
                        row.getObject("id", UUID.class),
                        Stage.valueOf(row.getString("from_stage")),
                        Stage.valueOf(row.getString("to_stage")),
                        row.getString("letter"),
                        row.getObject("letter_day", LocalDate.class),
                        row.getString("note"),
                        row.getObject("asked_by", UUID.class),
                        at(row, "asked_at"),
                        row.getObject("decided_by", UUID.class),
                        maybe(row, "decided_at"),
                        row.getString("refusal")))
                .list();
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> by(UUID bill, String table, String order, Reading<T> reading) {
        var found = new HashMap<UUID, List<T>>();
        var sql = "select x.* from " + table + " x join bill_article a on a.id = x.article_id where a.bill_id = :bill"
                + " order by x." + order + ", x.id";
        Function<UUID, List<T>> empty = id -> new ArrayList<>();
        jdbc.sql(sql).param("bill", bill).query(row -> {
            found.computeIfAbsent(row.getObject("article_id", UUID.class), empty)
                    .add(reading.read(row));
        });
        return found;
    }

    private static Article.Finding finding(ResultSet row) throws SQLException {
        return new Article.Finding(
                row.getObject("id", UUID.class),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("title"),
                row.getString("explanation"),
                row.getObject("added_by", UUID.class),
                at(row, "added_at"));
    }

    private static Article.Comment comment(ResultSet row) throws SQLException {
        return new Article.Comment(
                row.getObject("id", UUID.class),
                row.getString("body"),
                Stance.valueOf(row.getString("stance")),
                row.getString("text"),
                row.getString("letter"),
                row.getObject("letter_day", LocalDate.class),
                row.getString("answer"),
                row.getObject("answered_by", UUID.class),
                row.getObject("recorded_by", UUID.class),
                at(row, "recorded_at"));
    }

    private static BillHead head(ResultSet row, int n) throws SQLException {
        return new BillHead(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                BillKind.valueOf(row.getString("kind")),
                both(row, "title"),
                both(row, "purpose"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("owner", UUID.class),
                row.getString("next_step"),
                row.getObject("next_due", LocalDate.class),
                row.getInt("articles"),
                row.getBoolean("asked"),
                row.getLong("version"));
    }

    private static Bilingual both(ResultSet row, String column) throws SQLException {
        var english = row.getString(column + "_en");
        return new Bilingual(row.getString(column + "_fa"), english == null || english.isEmpty() ? null : english);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
