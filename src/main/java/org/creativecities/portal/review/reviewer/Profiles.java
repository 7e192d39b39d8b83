package org.creativecities.portal.review.reviewer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewers' profiles: kept by themselves and by the secretariat. */
@Service
@Transactional
public class Profiles {

    private final JdbcClient jdbc;
    private final People people;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Profiles(JdbcClient jdbc, People people, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** A reviewer's own profile, or any reviewer's for the secretariat and the auditor. */
    @Transactional(readOnly = true)
    public ReviewerProfile find(UUID person, Account reader) {
        requireReach(person, reader);
        return all(List.of(person)).getOrDefault(person, ReviewerProfile.of(person));
    }

    /** The profiles of these people; who never wrote one gets the usual load. For modules and pages that have checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, ReviewerProfile> all(Collection<UUID> persons) {
        var found = new HashMap<UUID, ReviewerProfile>();
        if (persons.isEmpty()) {
            return found;
        }
        var knowledge = new HashMap<UUID, List<Knowledge>>();
        jdbc.sql(
                        "select person_id, kind, code, level from reviewer_knowledge where person_id in (:ids) order by kind, code")
                .param("ids", persons)
                .query(row -> {
                    knowledge
                            .computeIfAbsent(row.getObject("person_id", UUID.class), id -> new ArrayList<>())
                            .add(new Knowledge(
                                    Knowledge.Kind.valueOf(row.getString("kind")),
                                    row.getString("code"),
                                    row.getInt("level")));
                });
        jdbc.sql("select * from reviewer_profile where person_id in (:ids)")
                .param("ids", persons)
                .query(row -> {
                    var id = row.getObject("person_id", UUID.class);
                    found.put(
                            id,
                            new ReviewerProfile(
                                    id,
                                    row.getInt("load_limit"),
                                    row.getObject("away_until", LocalDate.class),
                                    row.getString("about"),
                                    knowledge.getOrDefault(id, List.of()),
                                    row.getLong("version")));
                });
        persons.forEach(id -> found.putIfAbsent(id, ReviewerProfile.of(id)));
        return found;
    }

    /**
     * Writes a profile down.
     *
     * @param changed carries the version its form was rendered with
     * @throws ConflictException when somebody else changed it meanwhile
     */
    public void save(ReviewerProfile changed, Account by) {
        requireReach(changed.person(), by);
        if (by.is(Role.AUDITOR)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        var before =
                all(List.of(changed.person())).getOrDefault(changed.person(), ReviewerProfile.of(changed.person()));
        if (before.version() != changed.version() || !store(changed, by)) {
            throw new ConflictException("review.error.changed-elsewhere");
        }
        jdbc.sql("delete from reviewer_knowledge where person_id = :person")
                .param("person", changed.person())
                .update();
        for (var one : changed.knowledge()) {
            jdbc.sql(
                            "insert into reviewer_knowledge (person_id, kind, code, level) values (:person, :kind, :code, :level)")
                    .param("person", changed.person())
                    .param("kind", one.kind().name())
                    .param("code", one.code())
                    .param("level", one.level())
                    .update();
        }
        events.publishEvent(new ReviewerProfileChanged(
                changed.person(),
                before.loadLimit(),
                changed.loadLimit(),
                changed.knowledge().size(),
                by.id(),
                clock.now()));
    }

    private boolean store(ReviewerProfile changed, Account by) {
        return jdbc.sql("""
                        insert into reviewer_profile (person_id, load_limit, away_until, about, changed_by, changed_at, version)
                        values (:person, :load, :away, :about, :by, :now, 0)
                        on conflict (person_id) do update set load_limit = :load, away_until = :away, about = :about,
                          changed_by = :by, changed_at = :now, version = reviewer_profile.version + 1
                        where reviewer_profile.version = :version""")
                        .param("person", changed.person())
                        .param("load", changed.loadLimit())
                        .param("away", changed.awayUntil())
                        .param("about", changed.about())
                        .param("by", by.id())
                        .param("now", OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN))
                        .param("version", changed.version())
                        .update()
                == 1;
    }

    private void requireReach(UUID person, Account reader) {
        var office = reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
        if (!office && !(reader.is(Role.REVIEWER) && reader.id().equals(person))) {
            throw new NotVisibleException();
        }
        if (office && !people.holding(Role.REVIEWER).contains(person)) {
            throw new NotVisibleException();
        }
    }
}
