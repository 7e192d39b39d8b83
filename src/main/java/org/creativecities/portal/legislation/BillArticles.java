package org.creativecities.portal.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to articles: every wording is kept, each is justified by findings and commented by bodies. */
@Service
@Transactional
public class BillArticles {

    private final Bills bills;
    private final BillRows rows;
    private final Findings findings;
    private final JdbcClient jdbc;

    BillArticles(Bills bills, BillRows rows, Findings findings, JdbcClient jdbc) {
        this.bills = bills;
        this.rows = rows;
        this.findings = findings;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Article find(UUID bill, UUID article, Account reader) {
        return bills.find(bill, reader).articles().stream()
                .filter(one -> one.id().equals(article))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    /** All wordings, newest first. */
    @Transactional(readOnly = true)
    public List<Article.Edition> editions(UUID bill, UUID article, Account reader) {
        return rows.editions(find(bill, article, reader).id());
    }

    /** Adds an article behind the last one. */
    public UUID add(UUID bill, String heading, String text, Account by) {
        bills.requireWritable(bill, by);
        // Two at once would take the same number.
        jdbc.sql("select id from bill where id = :id for update")
                .param("id", bill)
                .query()
                .singleRow();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into bill_article (id, bill_id, number)
                        select :id, :bill, coalesce(max(number) filter (where dropped_at is null), 0) + 1 from bill_article
                        where bill_id = :bill""").param("id", id).param("bill", bill).update();
        keep(id, 1, heading, text, "", by);
        bills.tell(bill, "article-added", Map.of("heading", new Change(null, heading)), by);
        return id;
    }

    /**
     * Writes a new wording; an older one is brought back in the same way.
     *
     * @param shown the wording the form was shown with
     * @throws ConflictException when somebody else wrote meanwhile; nothing is kept then
     */
    public void write(UUID bill, UUID article, String heading, String text, String reason, int shown, Account by) {
        bills.requireWritable(bill, by);
        var standing = find(bill, article, by);
        if (standing.edition() == shown
                && standing.text().equals(text)
                && standing.heading().equals(heading)) {
            return;
        }
        var moved = jdbc.sql("update bill_article set edition = edition + 1"
                        + " where id = :id and edition = :shown and dropped_at is null")
                .param("id", article)
                .param("shown", shown)
                .update();
        Bills.changed(moved);
        keep(article, shown + 1, heading, text, reason, by);
        bills.tell(bill, "article-written", Map.of("text", new Change("v" + shown, "v" + (shown + 1))), by);
    }

    private void keep(UUID article, int edition, String heading, String text, String reason, Account by) {
        jdbc.sql("""
                        insert into bill_article_edition (article_id, edition, heading, text, reason, written_by, written_at)
                        values (:id, :edition, :heading, :text, :reason, :by, portal_now())""")
                .param("id", article)
                .param("edition", edition)
                .param("heading", heading)
                .param("text", text)
                .param("reason", reason)
                .param("by", by.id())
                .update();
    }

    /** Takes an article out; its wordings are kept, the others keep their numbers in the history and move up in the list. */
    public void drop(UUID bill, UUID article, Account by) {
        bills.requireWritable(bill, by);
        var standing = find(bill, article, by);
        jdbc.sql(
                        "update bill_article set dropped_at = portal_now(), number = 100 + (select count(*) from bill_article x"
                                + " where x.bill_id = :bill and x.dropped_at is not null) + 1 where id = :id")
                .param("bill", bill)
                .param("id", article)
                .update();
        jdbc.sql("update bill_article set number = number - 1 where bill_id = :bill and dropped_at is null"
                        + " and number > :number")
                .param("bill", bill)
                .param("number", standing.number())
                .update();
        bills.tell(bill, "article-dropped", Map.of("heading", new Change(standing.heading(), null)), by);
    }

    /** @param subject what it points at, one of those offered; for OTHER the title says it all */
    public void justify(
            UUID bill, UUID article, FindingKind kind, String subject, String title, String explanation, Account by) {
        bills.requireWritable(bill, by);
        find(bill, article, by);
        var named =
                kind == FindingKind.OTHER ? title : findings.offered(kind, by).get(subject);
        if (named == null || named.isBlank()) {
            throw new NotVisibleException();
        }
        jdbc.sql("""
                        insert into bill_finding (id, article_id, kind, subject, title, explanation, added_by, added_at)
                        values (:id, :article, :kind, :subject, :title, :explanation, :by, portal_now())""")
                .param("id", UUID.randomUUID())
                .param("article", article)
                .param("kind", kind.name())
                .param("subject", kind == FindingKind.OTHER ? "" : subject)
                .param("title", named.length() > 500 ? named.substring(0, 500) : named)
                .param("explanation", explanation)
                .param("by", by.id())
                .update();
        bills.tell(bill, "finding-added", Map.of("finding", new Change(null, named)), by);
    }

    public void unjustify(UUID bill, UUID article, UUID finding, Account by) {
        bills.requireWritable(bill, by);
        var gone = find(bill, article, by).findings().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        jdbc.sql("delete from bill_finding where id = :id").param("id", finding).update();
        bills.tell(bill, "finding-removed", Map.of("finding", new Change(gone.title(), null)), by);
    }

    /** A body's word on an article, as its letter has it. */
    public record NewComment(
            String body,
            Stance stance,
            String text,
            String letter,
            @Nullable LocalDate letterDay) {}

    public void comment(UUID bill, UUID article, NewComment said, Account by) {
        commentable(bill, by);
        find(bill, article, by);
        jdbc.sql("""
                        insert into bill_comment (id, article_id, body, stance, text, letter, letter_day, recorded_by, recorded_at)
                        values (:id, :article, :body, :stance, :text, :letter, :day, :by, portal_now())""")
                .param("id", UUID.randomUUID())
                .param("article", article)
                .param("body", said.body())
                .param("stance", said.stance().name())
                .param("text", said.text())
                .param("letter", said.letter())
                .param("day", said.letterDay())
                .param("by", by.id())
                .update();
        bills.tell(bill, "comment-recorded", Map.of("body", new Change(null, said.body())), by);
    }

    /** What was made of a comment, once. */
    public void answer(UUID bill, UUID article, UUID comment, String answer, Account by) {
        commentable(bill, by);
        find(bill, article, by);
        Bills.changed(jdbc.sql("update bill_comment set answer = :answer, answered_by = :by, answered_at = portal_now()"
                        + " where id = :id and article_id = :article and answer = ''")
                .param("answer", answer)
                .param("by", by.id())
                .param("id", comment)
                .param("article", article)
                .update());
        bills.tell(bill, "comment-answered", Map.of(), by);
    }

    private void commentable(UUID bill, Account by) {
        if (!BillPolicy.mayComment(by, bills.find(bill, by).head().stage())) {
            throw new NotAllowedException("legislation.refused.comment");
        }
    }
}
