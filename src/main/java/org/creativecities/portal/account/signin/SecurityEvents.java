package org.creativecities.portal.account.signin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened around a person's sign-in, shown to that person alone. */
@Component
public class SecurityEvents {

    private static final int SHOWN = 30;
    private static final int LONGEST_DEVICE = 200;

    private final JdbcClient jdbc;

    SecurityEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an event down, also when the surrounding action is refused. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void happened(UUID person, Kind kind, Client client) {
        write(person, kind, client.address(), client.device());
    }

    /** Writes an event down as part of the running action. */
    public void note(UUID person, Kind kind) {
        write(person, kind, null, null);
    }

    private void write(UUID person, Kind kind, @Nullable String address, @Nullable String device) {
        jdbc.sql("insert into sign_in_event (person_id, kind, address, device, at) "
                        + "values (:person, :kind, :address, :device, portal_now())")
                .param("person", person)
                .param("kind", kind.name())
                .param("address", address)
                .param("device", device == null ? null : device.substring(0, Math.min(LONGEST_DEVICE, device.length())))
                .update();
    }

    /** The latest events, newest first. */
    public List<Event> of(UUID person) {
        return jdbc.sql("select kind, address, device, at from sign_in_event where person_id = :person "
                        + "order by at desc, id desc limit " + SHOWN)
                .param("person", person)
                .query((row, n) -> new Event(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        Device.of(row.getString("device")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What can happen around a sign-in. */
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        WRONG_PASSWORD,
        WRONG_CODE,
        RECOVERY_CODE_USED,
        PASSWORD_CHANGED,
        RESET_ASKED,
        SECOND_FACTOR_ADDED,
        SECOND_FACTOR_REMOVED,
        ENDED_EVERYWHERE
    }

    /** Who knocks. */
    public record Client(String address, @Nullable String device) {}

    /** One event as its person sees it. */
    public record Event(Kind kind, @Nullable String address, String device, Instant at) {}
}
