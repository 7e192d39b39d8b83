package org.creativecities.portal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;

/** Starting, starting twice, stopping and dying: what the person at the keyboard sees. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartIT {

    private static final Path DATA = PackagedPortal.FOLDER.resolve("start");
    private static final String ON_DATA = "--portal.database.folder=" + DATA;
    private static final Duration SOON = Duration.ofMinutes(2);

    @BeforeAll
    static void fromNothing() throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Test
    @Order(1)
    void aSecondStartOnTheSameFolderSaysWhoHasItAndATakenPortIsNamed() {
        try (var first = PackagedPortal.start(ON_DATA)) {
            assertThat(first.printed()).contains("http://localhost:" + first.port() + "/", "DEMO", DATA.toString());

            var second = PackagedPortal.launch(PackagedPortal.freePort(), ON_DATA);
            assertThat(second.awaitExit(SOON)).isNotZero();
            assertThat(second.printed())
                    .contains("already used by a running portal (process " + first.pid() + ")")
                    .contains("--portal.database.folder=");
            assertThat(first.healthy()).isTrue();
        }
        assertThat(DATA.resolve("data/postmaster.pid")).as("a clean stop").doesNotExist();
    }

    @Test
    @Order(2)
    void aTakenWebPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            var portal = PackagedPortal.launch(taken.getLocalPort(), ON_DATA);
            assertThat(portal.awaitExit(SOON)).isNotZero();
            assertThat(portal.printed())
                    .contains("web port " + taken.getLocalPort() + " is already used", "--server.port=");
        }
    }

    @Test
    @Order(3)
    void afterAKillTheNextStartAdoptsTheDatabase() {
        var killed = PackagedPortal.start(ON_DATA);
        var database = new PackagedDatabase(DATA);
        database.ask(
                jdbc -> jdbc.sql("create table left_behind as select 1 as one").update());
        killed.kill();
        try (var next = PackagedPortal.start(ON_DATA)) {
            assertThat(next.healthy()).isTrue();
            int kept = database.ask(jdbc ->
                    jdbc.sql("select one from left_behind").query(Integer.class).single());
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    @Order(4)
    void aWrongSettingIsNamed() {
        var portal = PackagedPortal.launch(PackagedPortal.freePort(), ON_DATA, "--portal.database.port=many");
        assertThat(portal.awaitExit(SOON)).isNotZero();
        assertThat(portal.printed()).contains("portal.database.port", "many", "APPLICATION FAILED TO START");
    }

    @Test
    @Order(5)
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.writeString(PackagedPortal.FOLDER.resolve("a-file"), "no folder");
        var portal = PackagedPortal.launch(
                PackagedPortal.freePort(), "--portal.database.folder=" + file.resolve("database"));
        assertThat(portal.awaitExit(SOON)).isNotZero();
        assertThat(portal.printed()).contains("database folder", "--portal.database.folder=…");
    }

    @Test
    @Order(6)
    void aDatabaseServerThatDoesNotAnswerIsNamed() {
        var nobody = PackagedPortal.freePort();
        var portal = PackagedPortal.launch(
                PackagedPortal.freePort(), "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + nobody + "/portal");
        assertThat(portal.awaitExit(SOON)).isNotZero();
        assertThat(portal.printed()).contains("cannot be reached", "spring.datasource.url");
    }

    @Test
    @Order(7)
    void productionRefusesTheSettingsOfADesk() {
        var portal = PackagedPortal.launch(
                PackagedPortal.freePort(), ON_DATA, "--spring.profiles.active=production", "--portal.demo=true");
        assertThat(portal.awaitExit(SOON)).isNotZero();
        assertThat(portal.printed())
                .contains("refuses to start", "embedded database", "portal.demo", "docs/operations.md");
    }
}
