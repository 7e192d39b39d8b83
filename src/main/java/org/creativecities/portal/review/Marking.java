package org.creativecities.portal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How good a review is: marked by the secretariat and, without names, by the fellow reviewers; told to its writer. */
@Service
@Transactional
public class Marking {

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final Assignments assignments;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Marking(
            JdbcClient jdbc,
            Reviews reviews,
            Assignments assignments,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.assignments = assignments;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param grounded 1 to 3: how far reasons rest on the dossier
     * @param useful 1 to 3: how far the city and the panel can use it
     * @param version -1 for one that is not stored
     */
    public record Mark(
            UUID review,
            UUID by,
            boolean bySecretariat,
            int grounded,
            int useful,
            String text,
            Instant at,
            long version) {}

    /** What was said of the person's own review. */
    @Transactional(readOnly = true)
    public List<Mark> received(UUID review, Account account) {
        return of(reviews.find(review, account).id());
    }

    /** All marks of a dossier's reviews, for the secretariat. */
    @Transactional(readOnly = true)
    public List<Mark> ofDossier(UUID dossier, Account account) {
        return assignments.ofDossier(dossier, account).stream()
                .flatMap(review -> of(review.id()).stream())
                .toList();
    }

    /** The secretariat marks a handed-in review; once more changes the own mark. */
    public void bySecretariat(
            UUID dossier, UUID review, int grounded, int useful, String text, long version, Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        var marked = assignments.ofDossier(dossier, by).stream()
                .filter(one -> one.id().equals(review) && one.status() == ReviewStatus.SUBMITTED)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        write(marked, true, grounded, useful, text, version, by);
    }

    /** A fellow reviewer marks a review they may read. */
    public void byFellow(UUID own, UUID review, int grounded, int useful, String text, long version, Account by) {
        var marked = reviews.others(own, by).stream()
                .filter(one -> one.id().equals(review))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        write(marked, false, grounded, useful, text, version, by);
    }

    private void write(
            ReviewView review, boolean secretariat, int grounded, int useful, String text, long version, Account by) {
        var stored = jdbc.sql("""
                        insert into review_mark (review_id, by_id, by_secretariat, grounded, useful, text, marked_at, version)
                        values (:review, :by, :secretariat, :grounded, :useful, :text, :at, 0)
                        on conflict (review_id, by_id) do update set grounded = :grounded, useful = :useful, text = :text,
                          marked_at = :at, version = review_mark.version + 1 where review_mark.version = :version""")
                .param("review", review.id())
                .param("by", by.id())
                .param("secretariat", secretariat)
                .param("grounded", grounded)
                .param("useful", useful)
                .param("text", text)
                .param("at", OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN))
                .param("version", version)
                .update();
        if (stored == 0) {
            throw new ConflictException("review.error.changed-elsewhere");
        }
        events.publishEvent(new ReviewMarked(review.id(), review.dossierId(), by.id(), clock.now()));
    }

    private List<Mark> of(UUID review) {
        return jdbc.sql("select * from review_mark where review_id = :review order by by_secretariat desc, marked_at")
                .param("review", review)
                .query(Marking::mark)
                .list();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                row.getObject("review_id", UUID.class),
                row.getObject("by_id", UUID.class),
                row.getBoolean("by_secretariat"),
                row.getInt("grounded"),
                row.getInt("useful"),
                row.getString("text"),
                row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
