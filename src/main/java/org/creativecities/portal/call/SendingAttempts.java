package org.creativecities.portal.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The door to the log of refused attempts to send: kept for the secretariat and for the city itself. */
@Service
public class SendingAttempts {

    private static final TypeReference<List<SendingAttempt.Missing>> MISSING = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    SendingAttempts(JdbcClient jdbc, JsonMapper json, DatabaseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes a refused attempt down, in a transaction of its own: the attempt's own transaction is undone. Call it when
     * that one has ended.
     *
     * @param refusal key of the sentence the person was shown
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(
            SendingAttempt.Attempted what,
            SendingAttempt.Step step,
            String refusal,
            List<SendingAttempt.Missing> missing,
            UUID by) {
        var attempt = new SendingAttempt(
                UUID.randomUUID(),
                what.callId(),
                what.dossierId(),
                what.reference(),
                what.municipality(),
                step,
                refusal,
                missing,
                by,
                clock.now());
        jdbc.sql("""
                        insert into sending_attempt (id, call_id, dossier_id, reference, municipality_code, step, refusal, missing,
                          attempted_by, attempted_at)
                        values (:id, :call, :dossier, :reference, :municipality, :step, :refusal, :missing, :by, portal_now())""")
                .param("id", attempt.id())
                .param("call", what.callId())
                .param("dossier", what.dossierId())
                .param("reference", what.reference())
                .param("municipality", what.municipality())
                .param("step", step.name())
                .param("refusal", refusal)
                .param("missing", json.writeValueAsString(missing))
                .param("by", by)
                .update();
        events.publishEvent(new SendingRefused(attempt));
    }

    /**
     * The refused attempts of a call, newest first: all of them for the secretariat, its own for a city.
     *
     * @throws NotVisibleException for everybody else
     */
    @Transactional(readOnly = true)
    public List<SendingAttempt> of(UUID callId, Account reader) {
        var all = reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR);
        var mine = reader.is(Role.CITY_EDITOR, Role.MAYOR) ? reader.municipality() : null;
        if (!all && mine == null) {
            throw new NotVisibleException();
        }
        return jdbc.sql("""
                        select * from sending_attempt
                        where call_id = :call and (:all or municipality_code = :mine)
                        order by attempted_at desc, id limit 500""")
                .param("call", callId)
                .param("all", all)
                .param("mine", mine)
                .query(this::row)
                .list();
    }

    private SendingAttempt row(ResultSet row, int n) throws SQLException {
        return new SendingAttempt(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("reference"),
                row.getString("municipality_code"),
                SendingAttempt.Step.valueOf(row.getString("step")),
                row.getString("refusal"),
                json.readValue(row.getString("missing"), MISSING),
                row.getObject("attempted_by", UUID.class),
                row.getObject("attempted_at", OffsetDateTime.class).toInstant());
    }
}
