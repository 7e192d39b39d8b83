package org.creativecities.portal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.Row;
import org.creativecities.portal.database.EmbeddedPostgres;
import org.creativecities.portal.database.PortalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two instances on one database, side by side: neither holds anything that the other one needs. */
class TwoInstancesIT {

    private static EmbeddedPostgres server;
    private static PortalDatabase database;
    private static PackagedPortal first;
    private static PackagedPortal second;

    @BeforeAll
    static void startTwoAtOnce() {
        server = EmbeddedPostgres.open(PackagedPortal.FOLDER.resolve("two"), 0);
        database = server.database("two_" + Long.toHexString(System.nanoTime()));
        var settings = new String[] {
            "--portal.demo=false",
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + PortalDatabase.APPLICATION,
            "--spring.datasource.password=" + database.password(),
            "--spring.flyway.url=" + database.url(),
            "--spring.flyway.user=" + PortalDatabase.OWNER,
            "--spring.flyway.password=" + database.password(),
        };
        // At the same moment, so that both find the database empty and want to migrate it.
        first = PackagedPortal.launch(PackagedPortal.freePort(), settings);
        second = PackagedPortal.launch(PackagedPortal.freePort(), settings);
        first.awaitReady();
        second.awaitReady();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        server.close();
    }

    @Test
    void whoSignsInHereIsKnownThere() throws IOException, SQLException {
        var person = ask(jdbc -> CrashPeople.make(jdbc, 1, "AUDITOR", null)).get(0);
        var client = signedIn(person);
        assertThat(client.get(second.uri("/sign-in")).statusCode())
                .as("the sign-in page sends on who is signed in")
                .isIn(302, 303);
        assertThat(new Client().get(second.uri("/sign-in")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsOutThereIsUnknownHere() throws IOException, SQLException {
        var person = ask(jdbc -> CrashPeople.make(jdbc, 1, "AUDITOR", null)).get(0);
        var client = signedIn(person);
        ask(jdbc -> jdbc.sql(
                        "update person set sessions_valid_after = portal_now() + interval '1 second' where id = :id")
                .param("id", person)
                .update());
        assertThat(client.get(second.uri("/sign-in")).statusCode()).isEqualTo(200);
        assertThat(client.get(first.uri("/sign-in")).statusCode()).isEqualTo(200);
    }

    @Test
    void failuresAreCountedTogether() throws IOException, SQLException {
        var person = ask(jdbc -> CrashPeople.make(jdbc, 1, "AUDITOR", null)).get(0);
        for (var attempt = 0; attempt < 6; attempt++) {
            signIn(new Client(), attempt % 2 == 0 ? first : second, person, "wrong " + attempt);
        }
        var answer = signIn(new Client(), second, person, CrashPeople.PASSWORD);
        assertThat(answer).as("even the right word has to wait").isNotIn(302, 303);
    }

    @Test
    @Row("L8")
    void scheduledWorkIsListedOnceForBoth() throws SQLException {
        var twice = ask(jdbc -> jdbc.sql(
                        "select task_name from scheduled_tasks group by task_name, task_instance having count(*) > 1")
                .query(String.class)
                .list());
        assertThat(twice).isEmpty();
        var stuck = ask(jdbc -> jdbc.sql("select task_name from scheduled_tasks where consecutive_failures > 0")
                .query(String.class)
                .list());
        assertThat(stuck).isEmpty();
    }

    private static Client signedIn(UUID person) throws IOException {
        var client = new Client();
        assertThat(signIn(client, first, person, CrashPeople.PASSWORD)).isIn(302, 303);
        return client;
    }

    private static int signIn(Client client, PackagedPortal portal, UUID person, String password) throws IOException {
        URI page = portal.uri("/sign-in");
        var form = CrashPeople.signInForm(client.page(page));
        return client.submit(form, Map.of("email", CrashPeople.email(person), "password", password))
                .statusCode();
    }

    private static <T> T ask(PackagedDatabase.Question<T> question) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), PortalDatabase.OWNER, database.password())) {
            return question.ask(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        }
    }
}
