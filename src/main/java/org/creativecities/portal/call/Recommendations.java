package org.creativecities.portal.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door between two stages: after an expression of interest the secretariat says who writes in full and what the full
 * dossier has to answer; the city answers point by point.
 */
@Service
@Transactional
public class Recommendations {

    private final CallDesk desk;
    private final Calls calls;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Recommendations(
            CallDesk desk, Calls calls, JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.desk = desk;
        this.calls = calls;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** One point the full dossier has to answer, and the city's answer to it. */
    public record Recommendation(
            UUID id,
            int position,
            Bilingual text,
            @Nullable String answer,
            @Nullable UUID answeredBy,
            @Nullable Instant answeredAt,
            long version) {

        public boolean answered() {
            return answer != null;
        }
    }

    /** @param released the city has been told */
    public record Outcome(String municipality, boolean invited, UUID decidedBy, boolean released, long version) {}

    /** Something happened between the two stages. */
    public record StageMoved(UUID callId, @Nullable String city, String what, UUID by, Instant at) implements Fact {
        @Override
        public String subject() {
            return "call";
        }

        @Override
        public String subjectId() {
            return callId.toString();
        }

        @Override
        public String action() {
            return "call.stage-" + what;
        }

        @Override
        public @Nullable String municipality() {
            return "released".equals(what) ? null : city;
        }
    }

    /** Whether a city may begin in this call: always, but in a full call only when it was invited and told so. */
    @Transactional(readOnly = true)
    public boolean mayBegin(UUID callId, String municipality) {
        return first(callId)
                .map(first -> outcome(first, municipality)
                        .filter(one -> one.released() && one.invited())
                        .isPresent())
                .orElse(true);
    }

    /** The points this city has to answer in this full call, in their order; empty in every other call. */
    @Transactional(readOnly = true)
    public List<Recommendation> of(UUID callId, String municipality) {
        return first(callId)
                .filter(first ->
                        outcome(first, municipality).filter(Outcome::released).isPresent())
                .map(first -> list(first, municipality))
                .orElse(List.of());
    }

    /** How many points wait for an answer; a full dossier is not complete before there are none. */
    @Transactional(readOnly = true)
    public int unanswered(UUID callId, String municipality) {
        return (int)
                of(callId, municipality).stream().filter(one -> !one.answered()).count();
    }

    /** What the secretariat wrote for this city after its expression of interest. */
    @Transactional(readOnly = true)
    public List<Recommendation> written(UUID expression, String municipality, Account account) {
        requireOffice(account);
        return list(expression, municipality);
    }

    @Transactional(readOnly = true)
    public List<Outcome> outcomes(UUID expression, Account account) {
        requireOffice(account);
        return jdbc.sql("select * from stage_outcome where call_id = :call order by municipality_code")
                .param("call", expression)
                .query(Recommendations::outcome)
                .list();
    }

    /** Decides on a city and writes its points anew; possible until the cities are told. */
    public void decide(UUID expression, String municipality, boolean invited, List<Bilingual> points, Account by) {
        if (!CallPolicy.mayCreate(by)) {
            throw new NotAllowedException("call.not-allowed.EDIT");
        }
        desk.see(expression, by);
        var written = jdbc.sql("""
                        insert into stage_outcome (call_id, municipality_code, invited, decided_by, decided_at)
                        values (:call, :city, :invited, :by, portal_now())
                        on conflict (call_id, municipality_code) do update set invited = :invited, decided_by = :by,
                          decided_at = portal_now(), version = stage_outcome.version + 1
                        where stage_outcome.released_at is null""")
                .param("call", expression)
                .param("city", municipality)
                .param("invited", invited)
                .param("by", by.id())
                .update();
        if (written == 0) {
            throw new ConflictException("call.error.stage-released");
        }
        jdbc.sql("delete from recommendation where call_id = :call and municipality_code = :city")
                .param("call", expression)
                .param("city", municipality)
                .update();
        for (var i = 0; i < points.size(); i++) {
            jdbc.sql("""
                            insert into recommendation (id, call_id, municipality_code, position, text_fa, text_en, written_by, written_at)
                            values (:id, :call, :city, :position, :fa, :en, :by, portal_now())""")
                    .param("id", UUID.randomUUID())
                    .param("call", expression)
                    .param("city", municipality)
                    .param("position", i + 1)
                    .param("fa", points.get(i).fa())
                    .param("en", points.get(i).en())
                    .param("by", by.id())
                    .update();
        }
        events.publishEvent(new StageMoved(expression, null, "decided", by.id(), clock.now()));
    }

    /** Tells all cities at once; never the person who decided. */
    public int release(UUID expression, Account by) {
        if (!by.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("call.not-allowed.stage-release");
        }
        desk.see(expression, by);
        var waiting =
                outcomes(expression, by).stream().filter(one -> !one.released()).toList();
        if (waiting.stream().anyMatch(one -> one.decidedBy().equals(by.id()))) {
            throw new NotAllowedException("call.not-allowed.second-person");
        }
        var released =
                jdbc.sql("""
                        update stage_outcome set released_by = :by, released_at = portal_now(), version = version + 1
                        where call_id = :call and released_at is null""").param("by", by.id()).param("call", expression).update();
        events.publishEvent(new StageMoved(expression, null, "released", by.id(), clock.now()));
        return released;
    }

    /** The city answers one point, as long as it may write in the full call. */
    public void answer(UUID callId, UUID recommendation, long version, String answer, Account by) {
        var city = by.municipality();
        if (city == null || of(callId, city).stream().noneMatch(one -> one.id().equals(recommendation))) {
            throw new NotVisibleException();
        }
        if (!calls.isOpenFor(callId, city)) {
            throw new NotAllowedException("call.not-allowed.answer-closed");
        }
        var written = jdbc.sql("""
                        update recommendation set answer = :answer, answered_by = :by, answered_at = portal_now(), version = version + 1
                        where id = :id and version = :version""")
                .param("answer", answer)
                .param("by", by.id())
                .param("id", recommendation)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new ConflictException("call.error.changed-meanwhile");
        }
        events.publishEvent(new StageMoved(callId, city, "answered", by.id(), clock.now()));
    }

    /** What a release has just told, city by city. @param at when it happened */
    @Transactional(readOnly = true)
    public List<Outcome> released(UUID expression, Instant at) {
        return jdbc.sql(
                        "select * from stage_outcome where call_id = :call and released_at >= :at order by municipality_code")
                .param("call", expression)
                .param("at", at.minusSeconds(5).atOffset(java.time.ZoneOffset.UTC))
                .query(Recommendations::outcome)
                .list();
    }

    private Optional<UUID> first(UUID callId) {
        return calls.find(callId).map(call -> call.settings().follows());
    }

    private Optional<Outcome> outcome(UUID expression, String municipality) {
        return jdbc.sql("select * from stage_outcome where call_id = :call and municipality_code = :city")
                .param("call", expression)
                .param("city", municipality)
                .query(Recommendations::outcome)
                .optional();
    }

    private List<Recommendation> list(UUID expression, String municipality) {
        return jdbc.sql("""
                        select * from recommendation where call_id = :call and municipality_code = :city order by position""")
                .param("call", expression)
                .param("city", municipality)
                .query((row, n) -> {
                    var at = row.getObject("answered_at", OffsetDateTime.class);
                    return new Recommendation(
                            row.getObject("id", UUID.class),
                            row.getInt("position"),
                            new Bilingual(row.getString("text_fa"), row.getString("text_en")),
                            row.getString("answer"),
                            row.getObject("answered_by", UUID.class),
                            at == null ? null : at.toInstant(),
                            row.getLong("version"));
                })
                .list();
    }

    private static Outcome outcome(ResultSet row, int n) throws SQLException {
        return new Outcome(
                row.getString("municipality_code"),
                row.getBoolean("invited"),
                row.getObject("decided_by", UUID.class),
                row.getObject("released_at") != null,
                row.getLong("version"));
    }

    private static void requireOffice(Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
    }
}
