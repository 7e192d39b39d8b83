package org.creativecities.portal.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.session.AccountReader;
import org.creativecities.portal.localization.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who people are and which roles they hold, for the other modules. */
@Component
public class People {

    private static final String NOW_ACTIVE =
            "g.state = 'ACTIVE' and p.state = 'ACTIVE' and g.valid_from <= portal_now() "
                    + "and (g.valid_until is null or g.valid_until > portal_now())";

    private final JdbcClient jdbc;
    private final AccountReader accounts;

    People(JdbcClient jdbc, AccountReader accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** The names of these people in the language of the page; unknown ids are missing from the map. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new LinkedHashMap<UUID, String>();
        if (!ids.isEmpty()) {
            var english = Language.current() == Language.ENGLISH;
            jdbc.sql("select id, case when :english then coalesce(name_en, name_fa) else name_fa end as name "
                            + "from person where id in (:ids)")
                    .param("english", english)
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        }
        return names;
    }

    /** Who holds this role now, anywhere. */
    public List<UUID> holding(Role role) {
        return jdbc.sql(
                        "select distinct p.id from role_grant g join person p on p.id = g.person_id where g.role = :role"
                                + " and " + NOW_ACTIVE + " order by p.id")
                .param("role", role.name())
                .query(UUID.class)
                .list();
    }

    /** Who holds this role now for this municipality. */
    public List<UUID> holding(Role role, String municipality) {
        return jdbc.sql(
                        "select distinct p.id from role_grant g join person p on p.id = g.person_id where g.role = :role"
                                + " and g.municipality_code = :municipality and " + NOW_ACTIVE + " order by p.id")
                .param("role", role.name())
                .param("municipality", municipality)
                .query(UUID.class)
                .list();
    }

    /** Where and in which language to write to these people; disabled ones are left out. */
    public List<Reader> readers(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, email, name_fa, language from person where id in (:ids) and state <> 'DISABLED'")
                .param("ids", ids)
                .query((row, n) -> new Reader(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getString("name_fa"),
                        "en".equals(row.getString("language")) ? Language.ENGLISH : Language.PERSIAN))
                .list();
    }

    /** The person as an account acting in their first role, where they are active and hold one. */
    public Optional<Account> account(UUID id) {
        return accounts.read(id, null, Language.current());
    }

    /** The person as an account acting in this very grant, as long as it is in force. */
    public Optional<Account> account(UUID id, UUID grant) {
        return accounts.read(id, grant, Language.current())
                .filter(account -> account.acting().id().equals(grant));
    }

    /** Somebody who can be written to. */
    public record Reader(UUID id, String email, String name, Language language) {}
}
