package org.creativecities.portal.account;

import java.util.Locale;
import java.util.UUID;
import org.creativecities.portal.account.session.AccountReader;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes people for tests in a few words; each call makes a new person. */
@Component
public class TestPeople {

    /** What every person made here signs in with; its hash is {@link #HASH}. */
    public static final String PASSWORD = "یک گذرواژه بلند ۱۴۰۵";

    private final JdbcClient jdbc;
    private final AccountReader accounts;

    TestPeople(JdbcClient jdbc, AccountReader accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    public Account mayorOf(String municipality) {
        return with(Role.MAYOR, municipality);
    }

    public Account editorOf(String municipality) {
        return with(Role.CITY_EDITOR, municipality);
    }

    public Account contributorOf(String municipality) {
        return with(Role.CITY_CONTRIBUTOR, municipality);
    }

    public Account councilClerkOf(String municipality) {
        return with(Role.COUNCIL_CLERK, municipality);
    }

    public Account reviewer() {
        return with(Role.REVIEWER, null);
    }

    public Account opinionOfficer() {
        return with(Role.OPINION_OFFICER, null);
    }

    public Account commissionOfficer() {
        return with(Role.COMMISSION_OFFICER, null);
    }

    public Account expert() {
        return with(Role.SECRETARIAT_EXPERT, null);
    }

    public Account head() {
        return with(Role.HEAD_OF_SECRETARIAT, null);
    }

    public Account councilMember() {
        return with(Role.COUNCIL_MEMBER, null);
    }

    public Account administrator() {
        return with(Role.ADMINISTRATOR, null);
    }

    public Account auditor() {
        return with(Role.AUDITOR, null);
    }

    /** A new person with this role; city roles belong to the municipality, by default Shiraz. */
    public Account with(Role role, @Nullable String municipality) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into person (id, email, name_fa, name_en, state, password_hash) "
                        + "values (:id, :email, :fa, :en, 'ACTIVE', 'none')")
                .param("id", id)
                .param("email", role.code().toLowerCase(Locale.ROOT) + "-" + id + "@example.ir")
                .param("fa", "نمونه " + id.toString().substring(0, 8))
                .param("en", "Sample " + id.toString().substring(0, 8))
                .update();
        return also(id, role, municipality);
    }

    /** Gives the person a further role; the account acts in the first one. */
    public Account also(UUID person, Role role, @Nullable String municipality) {
        jdbc.sql("insert into role_grant (id, person_id, role, municipality_code, state, valid_from) "
                        + "values (:id, :person, :role, :municipality, 'ACTIVE', portal_now() - interval '1 day')")
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("role", role.name())
                .param("municipality", Role.CITY.contains(role) && municipality == null ? "1101" : municipality)
                .update();
        return accounts.read(person, null, Language.PERSIAN).orElseThrow();
    }
}
