package org.creativecities.portal.review.reviewer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is kept away from which city. Every list, count and door of the review asks here. */
@Component
@Transactional(readOnly = true)
public class Conflicts {

    private final JdbcClient jdbc;

    Conflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean tied(UUID person, String municipality) {
        return jdbc.sql(
                        "select exists (select 1 from conflict_of_interest where person_id = :person and municipality_code = :city)")
                .param("person", person)
                .param("city", municipality)
                .query(Boolean.class)
                .single();
    }

    /** Of these municipalities the ones the person is tied to. */
    public Set<String> among(UUID person, Collection<String> municipalities) {
        if (municipalities.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql(
                        "select distinct municipality_code from conflict_of_interest where person_id = :person and municipality_code in (:cities)")
                .param("person", person)
                .param("cities", municipalities)
                .query(String.class)
                .list());
    }

    /** The kinds of ties, by person and then by municipality; only pairs that are tied. */
    public Map<UUID, Map<String, Set<Interest.Kind>>> between(
            Collection<UUID> persons, Collection<String> municipalities) {
        var found = new HashMap<UUID, Map<String, Set<Interest.Kind>>>();
        if (persons.isEmpty() || municipalities.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select person_id, municipality_code, kind from conflict_of_interest
                        where person_id in (:persons) and municipality_code in (:cities)""").param("persons", persons).param("cities", municipalities).query(row -> {
            found.computeIfAbsent(row.getObject("person_id", UUID.class), id -> new HashMap<>())
                    .computeIfAbsent(row.getString("municipality_code"), code -> EnumSet.noneOf(Interest.Kind.class))
                    .add(Interest.Kind.valueOf(row.getString("kind")));
        });
        return found;
    }
}
