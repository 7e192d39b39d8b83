package org.creativecities.portal.workshop;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is written to about a workshop: people of the portal by id, guests without an account by their address. */
@Component
public class WorkshopReaders {

    private static final String OF = " from workshop_registration where workshop_id = :workshop "
            + "and (status = 'CONFIRMED' or not :confirmed and status in ('ASKED', 'WAITING')) and ";

    private final JdbcClient jdbc;

    WorkshopReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param confirmed only those who have a seat; otherwise also who waits for one */
    public Set<UUID> people(UUID workshop, boolean confirmed) {
        return new LinkedHashSet<>(jdbc.sql("select distinct person_id" + OF + "person_id is not null")
                .param("workshop", workshop)
                .param("confirmed", confirmed)
                .query(UUID.class)
                .list());
    }

    /** Who was there, for at least one session. */
    public Set<UUID> attended(UUID workshop) {
        return new LinkedHashSet<>(jdbc.sql("select distinct person_id" + OF
                        + "person_id is not null and exists (select 1 from attendance a"
                        + " where a.registration_id = workshop_registration.id and a.state <> 'ABSENT')")
                .param("workshop", workshop)
                .param("confirmed", true)
                .query(UUID.class)
                .list());
    }

    /** Addresses of those who have no account. */
    public Set<String> addresses(UUID workshop, boolean confirmed) {
        return new LinkedHashSet<>(jdbc.sql("select distinct lower(email)" + OF + "person_id is null and email <> ''")
                .param("workshop", workshop)
                .param("confirmed", confirmed)
                .query(String.class)
                .list());
    }

    /** The address of an invited guest who has no account. */
    public Optional<String> invited(UUID invitation) {
        return jdbc.sql("select email from workshop_invitation where id = :id and person_id is null and email <> ''")
                .param("id", invitation)
                .query(String.class)
                .optional();
    }
}
