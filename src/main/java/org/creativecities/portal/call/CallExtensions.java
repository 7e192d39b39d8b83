package org.creativecities.portal.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to more time for one city: one person asks, another grants, and one of the two is the head. */
@Service
@Transactional
public class CallExtensions {

    private final CallDesk desk;
    private final Calls calls;
    private final CallExtensionRepository extensions;
    private final Cities cities;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    CallExtensions(
            CallDesk desk,
            Calls calls,
            CallExtensionRepository extensions,
            Cities cities,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.calls = calls;
        this.extensions = extensions;
        this.cities = cities;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Asks for more time for one city.
     *
     * @param municipality four-digit code
     * @param letterNumber of the letter in which the city asked
     * @return id of the request
     * @throws ConflictException when the city has that much time already, or a request of it is waiting
     */
    public UUID ask(UUID id, String municipality, Instant closesAt, String reason, String letterNumber, Account by) {
        var call = desk.permitted(id, CallAction.EXTEND, by);
        if (cities.municipality(municipality).isEmpty()) {
            throw new NotVisibleException();
        }
        var now = clock.now();
        var grant = new CallExtension.Grant(municipality, closesAt, reason, letterNumber, null, by.id());
        // Judged now as it will be judged when it is granted.
        call.extend(grant, calls.closesAt(id, municipality), by.id(), now);
        var request = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into call_extension_request (id, call_id, municipality_code, closes_at, reason, letter_number,
                              asked_by, asked_at, state)
                            values (:id, :call, :city, :closes, :reason, :letter, :by, portal_now(), 'ASKED')""")
                    .param("id", request)
                    .param("call", id)
                    .param("city", municipality)
                    .param("closes", closesAt.atOffset(ZoneOffset.UTC))
                    .param("reason", reason)
                    .param("letter", letterNumber)
                    .param("by", by.id())
                    .update();
        } catch (DuplicateKeyException waiting) {
            throw new ConflictException("call.error.extension-waiting");
        }
        events.publishEvent(ExtensionDecided.asked(id, municipality, closesAt, reason, by.id(), now));
        return request;
    }

    /** Grants what somebody else asked for. From now on the city may send until then, and not a second longer. */
    public void grant(UUID id, UUID request, Account by) {
        var call = desk.permitted(id, CallAction.DECIDE_EXTENSION, by);
        var asked = waiting(id, request);
        requireSecondPerson(asked, by);
        decide(request, "GRANTED", null, by);
        var before = calls.closesAt(id, asked.municipality());
        var now = clock.now();
        var grant = new CallExtension.Grant(
                asked.municipality(), asked.closesAt(), asked.reason(), asked.letterNumber(), request, asked.askedBy());
        extensions.save(call.extend(grant, before, by.id(), now));
        events.publishEvent(new DeadlineExtended(
                id,
                asked.municipality(),
                before,
                asked.closesAt(),
                asked.letterNumber(),
                asked.reason(),
                by.id(),
                now));
    }

    public void refuse(UUID id, UUID request, String note, Account by) {
        desk.permitted(id, CallAction.DECIDE_EXTENSION, by);
        var asked = waiting(id, request);
        requireSecondPerson(asked, by);
        decide(request, "REFUSED", note, by);
        events.publishEvent(
                ExtensionDecided.refused(id, asked.municipality(), asked.closesAt(), note, by.id(), clock.now()));
    }

    /** The requests of a call, the waiting ones first. */
    @Transactional(readOnly = true)
    public List<ExtensionRequest> requests(UUID id, Account account) {
        desk.permitted(id, CallAction.SEE_EXTENSIONS, account);
        return jdbc.sql("""
                        select * from call_extension_request where call_id = :call
                        order by state <> 'ASKED', asked_at desc""").param("call", id).query(CallExtensions::row).list();
    }

    /** Whether this person may decide on this request. */
    public static boolean mayDecide(ExtensionRequest asked, boolean askedByHead, Account account) {
        return !asked.askedBy().equals(account.id())
                && (account.is(Role.HEAD_OF_SECRETARIAT) || (askedByHead && account.is(Role.SECRETARIAT_EXPERT)));
    }

    private void requireSecondPerson(ExtensionRequest asked, Account by) {
        if (asked.askedBy().equals(by.id())) {
            throw new NotAllowedException("call.not-allowed.second-person");
        }
        if (!mayDecide(asked, isHead(asked.askedBy()), by)) {
            throw new NotAllowedException("call.not-allowed.head-among-two");
        }
    }

    /** Whether this person is the head of the secretariat now. */
    @Transactional(readOnly = true)
    public boolean isHead(UUID person) {
        return jdbc.sql("select exists (select 1 from role_grant where person_id = :person"
                        + " and role = 'HEAD_OF_SECRETARIAT' and state = 'ACTIVE')")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private ExtensionRequest waiting(UUID id, UUID request) {
        var asked = jdbc.sql("select * from call_extension_request where id = :id and call_id = :call")
                .param("id", request)
                .param("call", id)
                .query(CallExtensions::row)
                .optional()
                .orElseThrow(NotVisibleException::new);
        if (!asked.waiting()) {
            throw new ConflictException("call.error.extension-decided");
        }
        return asked;
    }

    private void decide(UUID request, String state, @Nullable String note, Account by) {
        var decided = jdbc.sql("""
                        update call_extension_request set state = :state, note = :note, decided_by = :by,
                          decided_at = portal_now(), version = version + 1
                        where id = :id and state = 'ASKED'""")
                .param("state", state)
                .param("note", note)
                .param("by", by.id())
                .param("id", request)
                .update();
        if (decided == 0) {
            throw new ConflictException("call.error.extension-decided");
        }
    }

    private static ExtensionRequest row(ResultSet row, int n) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new ExtensionRequest(
                row.getObject("id", UUID.class),
                row.getString("municipality_code"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("letter_number"),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getObject("decided_by", UUID.class),
                decided == null ? null : decided.toInstant(),
                row.getString("note"));
    }
}
