package org.creativecities.portal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored quotes. */
@Component
class QuoteRows {

    private final JdbcClient jdbc;

    QuoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Quote> of(UUID review) {
        return jdbc.sql("select * from quote where review_id = :review order by made_at, id")
                .param("review", review)
                .query(QuoteRows::quote)
                .list();
    }

    List<Quote> ofDossier(UUID dossier) {
        return jdbc.sql("""
                        select q.* from quote q join review r on r.id = q.review_id
                        where r.dossier_id = :dossier and r.status = 'SUBMITTED' order by q.made_at, q.id""").param("dossier", dossier).query(QuoteRows::quote).list();
    }

    Set<String> criteria(UUID review) {
        return Set.copyOf(jdbc.sql("select distinct criterion_code from quote where review_id = :review")
                .param("review", review)
                .query(String.class)
                .list());
    }

    void insert(Quote quote) {
        jdbc.sql("""
                        insert into quote (id, review_id, criterion_code, sending, section, item, question, language, passage, made_at)
                        values (:id, :review, :criterion, :sending, :section, :item, :question, :language, :passage, :at)""")
                .param("id", quote.id())
                .param("review", quote.review())
                .param("criterion", quote.criterion())
                .param("sending", quote.sending())
                .param("section", quote.place().section())
                .param("item", quote.place().item())
                .param("question", quote.place().question())
                .param("language", quote.place().language())
                .param("passage", quote.passage())
                .param("at", at(quote.madeAt()))
                .update();
    }

    int delete(UUID id, UUID review) {
        return jdbc.sql("delete from quote where id = :id and review_id = :review")
                .param("id", id)
                .param("review", review)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, DatabaseClock.TEHRAN);
    }

    private static Quote quote(ResultSet row, int number) throws SQLException {
        return new Quote(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getString("criterion_code"),
                row.getInt("sending"),
                new Quote.Place(
                        row.getString("section"),
                        row.getInt("item"),
                        row.getString("question"),
                        row.getString("language")),
                row.getString("passage"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
