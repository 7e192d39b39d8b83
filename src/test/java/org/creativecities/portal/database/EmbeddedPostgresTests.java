package org.creativecities.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server behind the first command of the README. */
class EmbeddedPostgresTests {

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsThereAfterTheNextStart() throws Exception {
        try (var server = EmbeddedPostgres.open(folder, 0)) {
            execute(server, PortalDatabase.OWNER, "create table kept as select 7 as number");
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
        try (var server = EmbeddedPostgres.open(folder, 0)) {
            assertThat(ask(server, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void severalUsersShareOneServerAndTheLastOneStopsIt() throws Exception {
        var first = EmbeddedPostgres.open(folder, 0);
        var second = EmbeddedPostgres.open(folder, 0);
        assertThat(second).isSameAs(first);
        first.close();
        assertThat(ask(second, "select 1")).isEqualTo("1");
        second.close();
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerThatDiesIsStartedAgainOnItsPort() throws Exception {
        try (var server = EmbeddedPostgres.open(folder, 0)) {
            var url = server.database("portal").url();
            var pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            assertThat(answersWithin(server, 30)).isTrue();
            assertThat(server.database("portal").url()).isEqualTo(url);
        }
    }

    @Test
    void aNoteOfADeadServerIsNotBelieved() throws Exception {
        EmbeddedPostgres.open(folder, 0).close();
        var self = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("data/postmaster.pid"),
                self + "\n" + folder.resolve("data") + "\n1\n1\n\n127.0.0.1\n 1 1\nready\n");
        try (var server = EmbeddedPostgres.open(folder, 0)) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void theApplicationWorksButOwnsNothing() throws Exception {
        try (var server = EmbeddedPostgres.open(folder, 0)) {
            execute(server, PortalDatabase.OWNER, "create table entry (id int)");
            execute(server, PortalDatabase.APPLICATION, "insert into entry values (1)");
            assertThatThrownBy(() -> execute(server, PortalDatabase.APPLICATION, "drop table entry"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(server, PortalDatabase.APPLICATION, "create table other (id int)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static boolean answersWithin(EmbeddedPostgres server, int seconds) throws InterruptedException {
        for (var attempt = 0; attempt < seconds * 5; attempt++) {
            Thread.sleep(200);
            try {
                if ("1".equals(ask(server, "select 1"))) {
                    return true;
                }
            } catch (SQLException | DatabaseProblem notYet) {
                // asked again
            }
        }
        return false;
    }

    private static String setting(EmbeddedPostgres server, String name) throws SQLException {
        return ask(server, "show " + name);
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        var database = server.database("portal");
        try (var connection =
                        DriverManager.getConnection(database.url(), PortalDatabase.APPLICATION, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres server, String role, String sql) throws SQLException {
        var database = server.database("portal");
        try (var connection = DriverManager.getConnection(database.url(), role, database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
