package org.creativecities.portal.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Brings the people of the demo world into being and finds them again. */
@Component
class DemoPeople {

    private final JdbcClient jdbc;
    private final People people;

    DemoPeople(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Everybody who plays, those of the cities included. */
    static List<DemoCast.Part> cast() {
        var cast = new ArrayList<DemoCast.Part>();
        for (var city : DemoCity.ALL) {
            var shown = city.place().equals("yazd") || city.place().equals("qazvin");
            cast.add(DemoCast.editor(city.place(), city.fa(), city.en(), city.code(), shown));
            cast.add(DemoCast.mayor(city.place(), city.fa(), city.en(), city.code(), shown));
            if (city.place().equals("yazd")) {
                cast.add(DemoCast.contributor(city.place(), city.fa(), city.en(), city.code()));
                cast.add(DemoCast.clerk(city.place(), city.fa(), city.en(), city.code()));
            }
        }
        cast.addAll(DemoCast.STAFF);
        return cast;
    }

    /** Creates them all; their passwords share one hash, which a real world never would. */
    void create() {
        var hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(DemoCast.PASSWORD);
        for (var part : cast()) {
            var id = id(part.email());
            jdbc.sql("""
                            insert into person (id, email, name_fa, name_en, language, state, password_hash)
                            values (:id, :email, :fa, :en, 'fa', 'ACTIVE', :hash)
                            """)
                    .param("id", id)
                    .param("email", part.email())
                    .param("fa", part.fa())
                    .param("en", part.en())
                    .param("hash", hash)
                    .update();
            jdbc.sql("""
                            insert into role_grant (id, person_id, role, municipality_code, state, valid_from)
                            values (:id, :person, :role, :municipality, 'ACTIVE', portal_now())
                            """)
                    .param("id", id(part.email() + "/" + part.role()))
                    .param("person", id)
                    .param("role", part.role().name())
                    .param("municipality", part.municipality())
                    .update();
        }
    }

    /** The person with this post: {@code head}, {@code mayor.yazd}. */
    Account find(String post) {
        return people.account(id(post + "@example.ir")).orElseThrow();
    }

    private static UUID id(String seed) {
        return UUID.nameUUIDFromBytes(("demo:" + seed).getBytes(StandardCharsets.UTF_8));
    }
}
