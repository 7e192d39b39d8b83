package org.creativecities.portal.review.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.review.Assignments;
import org.creativecities.portal.review.MessageWritten;
import org.creativecities.portal.review.ReviewAction;
import org.creativecities.portal.review.ReviewStatus;
import org.creativecities.portal.review.ReviewView;
import org.creativecities.portal.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the discussion of a dossier. Who is tied to the city is not let in: the doors behind it refuse them. */
@Service
@Transactional
public class Talk {

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final Assignments assignments;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Talk(
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

    /** What a reviewer may read: the panel once their own review is in, and their own talk with the secretariat. */
    @Transactional(readOnly = true)
    public List<Message> ofReview(UUID review, Message.Audience audience, Account account) {
        var view = reviews.find(review, account);
        if (audience == Message.Audience.PANEL && !mayTalk(view, account)) {
            return List.of();
        }
        return messages(view.dossierId()).stream()
                .filter(one -> one.audience() == audience)
                .filter(one ->
                        audience == Message.Audience.PANEL || account.id().equals(one.reviewer()))
                .toList();
    }

    /** Everything, for the secretariat and the auditor. */
    @Transactional(readOnly = true)
    public List<Message> ofDossier(UUID dossier, Account account) {
        var unused = assignments.ofDossier(dossier, account);
        return messages(dossier);
    }

    /** Whom a reviewer can call in the panel: the fellow reviewers who have handed in. */
    @Transactional(readOnly = true)
    public List<UUID> fellows(UUID review, Account account) {
        var view = reviews.find(review, account);
        return mayTalk(view, account)
                ? seated(reviews.handedIn(view.dossierId())).stream()
                        .filter(id -> !id.equals(account.id()))
                        .toList()
                : List.of();
    }

    public boolean mayTalk(ReviewView view, Account account) {
        return reviews.permitted(view, account).contains(ReviewAction.READ_OTHERS);
    }

    /** A reviewer writes. */
    public void write(UUID review, Message.Audience audience, String text, Set<UUID> mentioned, Account account) {
        var view = reviews.find(review, account);
        if (!reviews.permitted(view, account).contains(ReviewAction.READ_DOSSIER)) {
            throw new NotAllowedException("review.error.READ_DOSSIER");
        }
        if (audience == Message.Audience.PANEL && !mayTalk(view, account)) {
            throw new NotAllowedException("review.error.READ_OTHERS");
        }
        var called = new HashSet<>(mentioned);
        called.retainAll(audience == Message.Audience.PANEL ? fellows(review, account) : List.of());
        insert(
                view.dossierId(),
                audience,
                audience == Message.Audience.PANEL ? null : account.id(),
                text,
                called,
                account);
    }

    /**
     * The secretariat writes, to the panel or to one reviewer.
     *
     * @param reviewer null for the panel
     */
    public void answer(UUID dossier, @Nullable UUID reviewer, String text, Set<UUID> mentioned, Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        var seats = assignments.ofDossier(dossier, account).stream()
                .filter(review -> review.status().isSeated())
                .toList();
        if (reviewer != null && !seated(seats).contains(reviewer)) {
            throw new NotVisibleException();
        }
        var called = new HashSet<>(mentioned);
        called.retainAll(reviewer == null ? seated(submitted(seats)) : List.of(reviewer));
        insert(
                dossier,
                reviewer == null ? Message.Audience.PANEL : Message.Audience.SECRETARIAT,
                reviewer,
                text,
                called,
                account);
    }

    private void insert(
            UUID dossier,
            Message.Audience audience,
            @Nullable UUID reviewer,
            String text,
            Set<UUID> called,
            Account by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into discussion_message (id, dossier_id, audience, reviewer_id, author_id, text, written_at)
                        values (:id, :dossier, :audience, :reviewer, :author, :text, :at)""")
                .param("id", id)
                .param("dossier", dossier)
                .param("audience", audience.name())
                .param("reviewer", reviewer)
                .param("author", by.id())
                .param("text", text)
                .param("at", OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN))
                .update();
        called.forEach(
                person -> jdbc.sql("insert into discussion_mention (message_id, person_id) values (:id, :person)")
                        .param("id", id)
                        .param("person", person)
                        .update());
        events.publishEvent(new MessageWritten(id, dossier, audience.name(), Set.copyOf(called), by.id(), clock.now()));
    }

    private List<Message> messages(UUID dossier) {
        return jdbc.sql("""
                        select m.*, (select array_agg(n.person_id) from discussion_mention n where n.message_id = m.id) as mentioned
                        from discussion_message m where m.dossier_id = :dossier order by m.written_at, m.id""").param("dossier", dossier).query(Talk::message).list();
    }

    private static List<UUID> seated(List<ReviewView> seats) {
        return seats.stream().map(ReviewView::reviewerId).distinct().toList();
    }

    private static List<ReviewView> submitted(List<ReviewView> seats) {
        return seats.stream()
                .filter(review -> review.status() == ReviewStatus.SUBMITTED)
                .collect(Collectors.toList());
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        var mentioned = row.getArray("mentioned");
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                Message.Audience.valueOf(row.getString("audience")),
                row.getObject("reviewer_id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                mentioned == null ? Set.of() : Set.of((UUID[]) mentioned.getArray()));
    }
}
