package org.creativecities.portal.review.objection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviewers who have not read a dossier before and are not tied to its city. */
@Component
class NewReaders {

    private final People people;
    private final Conflicts conflicts;
    private final JdbcClient jdbc;

    NewReaders(People people, Conflicts conflicts, JdbcClient jdbc) {
        this.people = people;
        this.conflicts = conflicts;
        this.jdbc = jdbc;
    }

    /** With their names, in the order of these. */
    Map<UUID, String> free(DossierCard card) {
        var read = jdbc.sql("select reviewer_id from review where dossier_id = :dossier union"
                        + " select p.reviewer_id from objection_opinion p join objection o on o.id = p.objection_id"
                        + " where o.dossier_id = :dossier")
                .param("dossier", card.id())
                .query(UUID.class)
                .set();
        var free = people.holding(Role.REVIEWER).stream()
                .filter(one -> !read.contains(one))
                .filter(one -> !conflicts.tied(one, card.municipality()))
                .toList();
        var names = new LinkedHashMap<UUID, String>();
        people.names(free).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }
}
