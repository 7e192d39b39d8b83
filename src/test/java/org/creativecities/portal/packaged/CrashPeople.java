package org.creativecities.portal.packaged;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** People who can sign in, written straight into the database. */
final class CrashPeople {

    static final String PASSWORD = "گذرواژه بلند نمونه برای آزمون";

    private static final String HASH =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    private CrashPeople() {}

    /** New people with this role. */
    static List<UUID> make(JdbcClient jdbc, int count, String role, String municipality) {
        return IntStream.range(0, count)
                .mapToObj(number -> make(jdbc, role, municipality))
                .toList();
    }

    private static UUID make(JdbcClient jdbc, String role, String municipality) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into person (id, email, name_fa, name_en, state, password_hash)
                        values (:id, :email, 'نمونه', 'Sample', 'ACTIVE', :hash)""")
                .param("id", id)
                .param("email", email(id))
                .param("hash", HASH)
                .update();
        jdbc.sql("""
                        insert into role_grant (id, person_id, role, municipality_code, state, valid_from)
                        values (:id, :person, :role, :municipality, 'ACTIVE', portal_now() - interval '1 day')""")
                .param("id", UUID.randomUUID())
                .param("person", id)
                .param("role", role)
                .param("municipality", municipality)
                .update();
        return id;
    }

    /** People whom other tests' builders have made can sign in as well. */
    static void givePasswords(JdbcClient jdbc, List<UUID> people) {
        jdbc.sql("update person set password_hash = :hash where id in (:people)")
                .param("hash", HASH)
                .param("people", people)
                .update();
    }

    static String email(UUID person) {
        return person + "@example.ir";
    }

    /** The form of the sign-in page that asks for a password. */
    static Element signInForm(Document page) {
        var password = page.selectFirst("input[type=password]");
        if (password == null) {
            throw new AssertionError("No sign-in form on " + page.location());
        }
        return password.closest("form");
    }
}
