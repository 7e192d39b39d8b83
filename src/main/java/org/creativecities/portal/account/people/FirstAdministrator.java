package org.creativecities.portal.account.people;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh portal has no account at all, so nobody could invite anybody. The setting
 * {@code portal.account.first-administrator} names an address that gets an invitation as administrator, as long as
 * there is none.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final long LOCK = 2026_11_25L;

    private final String email;
    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Team team;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            @Value("${portal.account.first-administrator:}") String email,
            JdbcClient jdbc,
            PersonRepository people,
            Team team,
            TransactionTemplate transaction) {
        this.email = email.strip();
        this.jdbc = jdbc;
        this.people = people;
        this.team = team;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!email.isEmpty()) {
            transaction.executeWithoutResult(status -> inviteWhereThereIsNone());
        }
    }

    private void inviteWhereThereIsNone() {
        // Several instances start at the same time; the second one waits here and then finds the first one's row.
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(rs -> {});
        var administrators = jdbc.sql(
                        "select count(*) from role_grant where role = 'ADMINISTRATOR' and state = 'ACTIVE'")
                .query(Integer.class)
                .single();
        if (administrators > 0 || people.withEmail(email).isPresent()) {
            return;
        }
        var id = UUID.randomUUID();
        jdbc.sql("insert into person (id, email, name_fa, state) values (:id, :email, :email, 'INVITED')")
                .param("id", id)
                .param("email", email)
                .update();
        jdbc.sql("insert into role_grant (id, person_id, role, state, valid_from) "
                        + "values (:grant, :id, 'ADMINISTRATOR', 'ACTIVE', portal_now())")
                .param("grant", UUID.randomUUID())
                .param("id", id)
                .update();
        team.writeFirst(id);
    }
}
