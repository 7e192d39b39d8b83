package org.creativecities.portal.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.dossier.TextChanges;
import org.creativecities.portal.localization.WordChange;
import org.creativecities.portal.review.blind.Copies;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which sending a reviewer has read, and what their sheet said each time it was handed in. */
@Service
@Transactional
public class Readings {

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final ReviewRepository rows;
    private final Dossiers dossiers;
    private final Copies copies;
    private final DatabaseClock clock;
    private final JsonMapper json;

    Readings(
            JdbcClient jdbc,
            Reviews reviews,
            ReviewRepository rows,
            Dossiers dossiers,
            Copies copies,
            DatabaseClock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.rows = rows;
        this.dossiers = dossiers;
        this.copies = copies;
        this.clock = clock;
        this.json = json;
    }

    /** What the city changed between two sendings. */
    public record Since(int before, int now, TextChanges changes) {}

    /**
     * The sheet as it was handed in once.
     *
     * @param sending of the dossier it judged
     * @param fields texts and scores by the name of the field
     */
    public record Edition(int number, int sending, Instant keptAt, Map<String, String> fields) {}

    /** A field that differs between two editions. */
    public record Difference(String field, List<WordChange> words) {}

    /** Remembers that the person has now opened the last sending. */
    public void opened(UUID review, int sending, Account account) {
        var id = reviews.find(review, account).id();
        jdbc.sql("""
                        insert into review_reading (review_id, sending, read_at) values (:review, :sending, :at)
                        on conflict (review_id, sending) do update set read_at = :at""")
                .param("review", id)
                .param("sending", sending)
                .param("at", now())
                .update();
    }

    /** What changed since the person last read; empty when they have read the last sending, or none. */
    @Transactional(readOnly = true)
    public Optional<Since> since(UUID review, Account account) {
        var view = reviews.find(review, account);
        var last = reviews.dossier(review, account);
        return jdbc.sql("""
                        select max(sending) from review_reading where review_id = :review and sending < :last
                          -- within a day of the first look the difference stays within reach
                          and not exists (select 1 from review_reading r where r.review_id = :review and r.sending = :last
                            and r.read_at < portal_now() - interval '1 day')""")
                .param("review", view.id())
                .param("last", last.number())
                .query(Integer.class)
                .optional()
                .flatMap(number -> dossiers.sendings(view.dossierId()).stream()
                        .filter(sent -> sent.number() == number)
                        .findFirst())
                .map(copies::forReviewer)
                .map(before -> since(before, last));
    }

    private static Since since(SubmittedDossier before, SubmittedDossier last) {
        return new Since(before.number(), last.number(), TextChanges.between(before.text(), last.text()));
    }

    @EventListener
    void on(ReviewMoved fact) {
        if (fact.to() == ReviewStatus.SUBMITTED) {
            rows.findById(fact.reviewId()).ifPresent(review -> keep(review.view()));
        }
    }

    private void keep(ReviewView view) {
        jdbc.sql("""
                        insert into review_edition (review_id, number, sending, content, kept_at)
                        select :review, coalesce(max(number), 0) + 1, :sending, :content, :at
                        from review_edition where review_id = :review""")
                .param("review", view.id())
                .param(
                        "sending",
                        dossiers.lastSubmission(view.dossierId())
                                .map(SubmittedDossier::number)
                                .orElse(1))
                .param("content", json.writeValueAsString(fields(view)))
                .param("at", now())
                .update();
    }

    private static Map<String, String> fields(ReviewView view) {
        var fields = new LinkedHashMap<String, String>();
        new TreeMap<>(view.scores()).forEach((code, score) -> {
            fields.put(code + ".value", score.value() == null ? "" : String.valueOf(score.value()));
            fields.put(code + ".reason", score.reason());
            fields.put(code + ".evidence", score.evidence());
        });
        var recommended = view.recommendation();
        fields.put("recommendation", recommended == null ? "" : recommended.name());
        fields.put("secretariat", view.notes().secretariat());
        fields.put("city", view.notes().city());
        return fields;
    }

    /** The own editions, the first one first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(UUID review, Account account) {
        return jdbc.sql("select * from review_edition where review_id = :review order by number")
                .param("review", reviews.find(review, account).id())
                .query((row, n) -> new Edition(
                        row.getInt("number"),
                        row.getInt("sending"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("content"), new TypeReference<Map<String, String>>() {})))
                .list();
    }

    /** What differs between two editions, word by word. */
    public static List<Difference> between(Edition before, Edition after) {
        var found = new ArrayList<Difference>();
        after.fields().forEach((field, text) -> {
            var old = before.fields().getOrDefault(field, "");
            if (!old.equals(text)) {
                found.add(new Difference(field, WordChange.between(old, text)));
            }
        });
        return List.copyOf(found);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN);
    }
}
