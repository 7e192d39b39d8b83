package org.creativecities.portal.review.reviewer;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.localization.PersianText;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds ties nobody typed as such: an employer whose name holds the name of a municipality that has a dossier or may
 * have one. A find is a suggestion and counts until the secretariat has looked at it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Detection {

    private static final int SHORTEST_NAME = 3;

    private final JdbcClient jdbc;
    private final Interests interests;

    Detection(JdbcClient jdbc, Interests interests) {
        this.jdbc = jdbc;
        this.interests = interests;
    }

    @EventListener
    void on(InterestRecorded fact) {
        if (fact.binds() && fact.kind() == Interest.Kind.EMPLOYER) {
            look(fact.person());
        }
    }

    private void look(UUID person) {
        var organisations = jdbc.sql(
                        "select organisation from interest where person_id = :person and organisation <> ''")
                .param("person", person)
                .query(String.class)
                .list();
        for (var organisation : organisations) {
            var words = " " + key(organisation) + " ";
            jdbc
                    .sql(
                            "select code, name_fa from municipality where merged_into is null and length(name_fa) >= :least")
                    .param("least", SHORTEST_NAME)
                    .query((row, n) -> new String[] {row.getString("code"), row.getString("name_fa")})
                    .list()
                    .stream()
                    .filter(city -> words.contains(" " + key(city[1]) + " "))
                    .forEach(city -> interests.suggest(
                            person, new Interests.Wish(Interest.Kind.FORMER_POST, city[0], null, "", organisation)));
        }
    }

    /** The words of a text, each without its variants. */
    private static String key(String text) {
        return Arrays.stream(text.split("[\\s،,()]+"))
                .map(PersianText::searchKey)
                .collect(Collectors.joining(" "));
    }
}
