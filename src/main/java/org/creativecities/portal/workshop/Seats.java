package org.creativecities.portal.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts seats. Whoever gives one away locks the workshop first, so that a seat is never given twice. */
@Component
class Seats {

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else gives away seats of this workshop, and keeps it so until the transaction ends. */
    void lock(UUID workshop) {
        var locked = jdbc.sql("select id from workshop where id = :id for update")
                .param("id", workshop)
                .query(UUID.class)
                .list();
        if (locked.isEmpty()) {
            throw new NotVisibleException();
        }
    }

    SeatsTaken taken(UUID workshop) {
        var all = jdbc.sql("""
                        select count(*) from workshop_registration where workshop_id = :id and status = 'CONFIRMED'""").param("id", workshop).query(Integer.class).single();
        return new SeatsTaken(all, counts("""
                        select municipality_code as key, count(*) as seats from workshop_registration
                        where workshop_id = :id and status = 'CONFIRMED' and municipality_code is not null
                        group by municipality_code""", workshop), counts("""
                        select m.province_code as key, count(*) as seats
                        from workshop_registration r join municipality m on m.code = r.municipality_code
                        where r.workshop_id = :id and r.status = 'CONFIRMED' group by m.province_code""", workshop), choices(workshop));
    }

    /** The choices of this registration that have a number of places. */
    Map<UUID, Integer> limitedChoices(UUID registration) {
        return places(jdbc.sql("""
                        select c.id, c.places from workshop_answer a join workshop_choice c on c.id = a.choice_id
                        where a.registration_id = :id and c.places is not null""").param("id", registration));
    }

    /** Those of these choices that have a number of places. */
    Map<UUID, Integer> limited(List<UUID> choices) {
        return choices.isEmpty()
                ? Map.of()
                : places(jdbc.sql("select id, places from workshop_choice where id in (:ids) and places is not null")
                        .param("ids", choices));
    }

    @Nullable
    String province(@Nullable String municipality) {
        return municipality == null
                ? null
                : jdbc.sql("select province_code from municipality where code = :code")
                        .param("code", municipality)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    private static Map<UUID, Integer> places(JdbcClient.StatementSpec statement) {
        var places = new HashMap<UUID, Integer>();
        statement.query(row -> {
            places.put(row.getObject("id", UUID.class), row.getInt("places"));
        });
        return places;
    }

    private Map<UUID, Integer> choices(UUID workshop) {
        var taken = new HashMap<UUID, Integer>();
        jdbc.sql("""
                        select a.choice_id, count(*) as seats
                        from workshop_registration r join workshop_answer a on a.registration_id = r.id
                        where r.workshop_id = :id and r.status = 'CONFIRMED' and a.choice_id is not null
                        group by a.choice_id""").param("id", workshop).query(row -> {
            taken.put(row.getObject("choice_id", UUID.class), row.getInt("seats"));
        });
        return taken;
    }

    private Map<String, Integer> counts(String statement, UUID workshop) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql(statement).param("id", workshop).query(row -> {
            counts.put(row.getString("key"), row.getInt("seats"));
        });
        return counts;
    }
}
