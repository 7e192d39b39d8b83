package org.creativecities.portal.account.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a person and their grants anew for every request, so that losing a role or being disabled takes effect at once.
 */
@Component
public class AccountReader {

    private static final String READ = """
            select p.id, p.email, p.name_fa, p.name_en, p.sessions_valid_after, portal_now() as asked_at,
                   g.id as grant_id, g.role, g.municipality_code, g.field_code, g.call_id
            from person p
            join role_grant g on g.person_id = p.id and g.state = 'ACTIVE'
              and g.valid_from <= portal_now() and (g.valid_until is null or g.valid_until > portal_now())
            where p.id = :person and p.state = 'ACTIVE'
            order by g.created_at, g.id""";

    private final JdbcClient jdbc;

    AccountReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of a stored sign-in, or nothing where it no longer counts. */
    Optional<Reading> read(SignIn signIn, Language language) {
        return reading(signIn.person(), signIn.grant(), language)
                .filter(found -> found.account().acting().id().equals(signIn.grant()));
    }

    /** The person acting in this grant; in their first one where it is null or no longer theirs. */
    public Optional<Account> read(UUID person, @Nullable UUID grant, Language language) {
        return reading(person, grant, language).map(Reading::account);
    }

    private Optional<Reading> reading(UUID person, @Nullable UUID grant, Language language) {
        var rows = jdbc.sql(READ)
                .param("person", person)
                .query((rs, n) -> Row.of(rs, language))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var first = rows.get(0);
        var grants = rows.stream().map(Row::grant).toList();
        var acting = grants.stream()
                .filter(each -> each.id().equals(grant))
                .findFirst()
                .orElse(grants.get(0));
        var account = new Account(person, first.email(), first.name(), acting, grants);
        return Optional.of(new Reading(account, first.validAfter(), first.now()));
    }

    /** An account with what is needed to judge a sign-in: its sessions' earliest start, and the time. */
    record Reading(Account account, Instant validAfter, Instant now) {}

    private record Row(String email, String name, Account.Grant grant, Instant validAfter, Instant now) {

        static Row of(ResultSet row, Language language) throws SQLException {
            var english = row.getString("name_en");
            return new Row(
                    row.getString("email"),
                    language == Language.ENGLISH && english != null ? english : row.getString("name_fa"),
                    new Account.Grant(
                            row.getObject("grant_id", UUID.class),
                            Role.valueOf(row.getString("role")),
                            row.getString("municipality_code"),
                            row.getString("field_code"),
                            row.getObject("call_id", UUID.class)),
                    row.getObject("sessions_valid_after", OffsetDateTime.class).toInstant(),
                    row.getObject("asked_at", OffsetDateTime.class).toInstant());
        }
    }
}
