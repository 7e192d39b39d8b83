package org.creativecities.portal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * T-CRASH, enumerated: saving, uploading, sending, deciding and releasing are each killed at every moment they pass, by
 * the death of the application, of the database and of the one connection. Before the commit nothing is there, after it
 * everything; the repeat makes it exactly once. The short form strikes each moment of each deed once.
 */
class KillPointsIT {

    private static final boolean FULL = "full".equals(System.getProperty("portal.tests"));
    private static final Path DATA = PackagedPortal.FOLDER.resolve("kill-points");
    private static final List<KillPoint> DECIDING = List.of(
            KillPoint.KEY_CLAIMED,
            KillPoint.STATUS_MOVED,
            KillPoint.DECISION_WRITTEN,
            KillPoint.BEFORE_HISTORY,
            KillPoint.BEFORE_COMMIT,
            KillPoint.IN_COMMIT,
            KillPoint.BEFORE_ANSWER);

    private final String[] settings = {
        "--portal.database.folder=" + DATA, "--portal.demo=false", "--portal.account.confirmation-validity=1d"
    };
    private final PackagedDatabase database = new PackagedDatabase(DATA);
    private final List<String> struck = new ArrayList<>();
    private PackagedPortal portal;

    @Test
    void everyMomentOfEveryDeed() throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(DATA);
        var each = FULL ? 30 : 10;
        var world = CrashWorld.make(DATA, each + 1, each);
        portal = PackagedPortal.start(settings);
        try {
            database.ask(jdbc -> {
                CrashPeople.givePasswords(jdbc, world.people());
                return "";
            });
            Halt.install(database);
            for (var deed : deeds(world).entrySet()) {
                for (var point : deed.getValue()) {
                    for (var stroke : FULL ? List.of(Stroke.values()) : List.of(Stroke.shortForm(point))) {
                        strike(deed.getKey(), point, stroke);
                    }
                }
            }
        } finally {
            portal.close();
        }
        System.out.println("T-CRASH: struck " + struck.size() + " moments: " + struck);
    }

    private Map<Deed, List<KillPoint>> deeds(CrashWorld world) {
        var clients = new SignedInClients();
        var deeds = new LinkedHashMap<Deed, List<KillPoint>>();
        deeds.put(
                new SaveDeed(world.drafts().subList(0, 1), clients, database),
                List.of(
                        KillPoint.ANSWER_WRITTEN,
                        KillPoint.BEFORE_HISTORY,
                        KillPoint.BEFORE_COMMIT,
                        KillPoint.IN_COMMIT));
        deeds.put(
                new UploadDeed(world.drafts().subList(1, world.drafts().size()), clients),
                List.of(
                        KillPoint.KEY_CLAIMED,
                        KillPoint.FILE_WITHOUT_BYTES,
                        KillPoint.FILE_WITHOUT_DOSSIER,
                        KillPoint.BEFORE_HISTORY,
                        KillPoint.BEFORE_COMMIT,
                        KillPoint.IN_COMMIT,
                        KillPoint.BEFORE_ANSWER));
        var sending = new ArrayList<>(DECIDING);
        sending.set(2, KillPoint.SENDING_WRITTEN);
        sending.add(3, KillPoint.BEFORE_OUTBOX);
        deeds.put(new SubmitDeed(world.approved(), clients, database), sending);
        deeds.put(new DecideDeed(world.reviewed(), clients), DECIDING);
        var releasing = new ArrayList<>(DECIDING);
        releasing.add(3, KillPoint.BEFORE_OUTBOX);
        deeds.put(new ReleaseDeed(world.prepared(), clients), releasing);
        return deeds;
    }

    private void strike(Deed deed, KillPoint point, Stroke stroke) throws IOException, SQLException {
        var what = deed.getClass().getSimpleName() + " " + point + " " + stroke;
        var attempt = deed.prepare(portal, 0);
        LoneClient client;
        try (var halt = new Halt(database, point)) {
            client = new LoneClient(portal, attempt);
            var server = halt.awaitArrival();
            Halt.disarm(database);
            switch (stroke) {
                case APPLICATION -> portal.kill();
                case DATABASE -> {
                    database.kill();
                    database.awaitAnswer(Duration.ofSeconds(60));
                }
                case CONNECTION ->
                    database.ask(jdbc -> jdbc.sql("select pg_terminate_backend(:pid)")
                            .param("pid", server)
                            .query(Boolean.class)
                            .single());
            }
        }
        if (stroke == Stroke.APPLICATION) {
            portal = PackagedPortal.start(settings);
        }
        if (stroke == Stroke.DATABASE) {
            // A power cut of the database forgets what was deleted a moment ago as little as anything else.
            Halt.disarm(database);
        }
        var acknowledged = client.acknowledged();
        int stored = database.ask(jdbc -> deed.stored(jdbc, attempt.token()));
        // Whoever dies while the commit is under way leaves it to the database, which carries it out.
        var there = point.afterCommit() || point == KillPoint.IN_COMMIT && stroke == Stroke.APPLICATION;
        assertThat(stored).as(what).isEqualTo(there ? 1 : 0);
        assertThat(acknowledged && !there).as(what + " said to have happened").isFalse();
        if (deed.repeatable()) {
            assertThat(CrashClients.isAcknowledgement(attempt.sending().send(portal)))
                    .as(what + ", repeated, is answered")
                    .isTrue();
            int afterwards = database.ask(jdbc -> deed.stored(jdbc, attempt.token()));
            assertThat(afterwards).as(what + ", repeated").isEqualTo(1);
        }
        database.ask(jdbc -> {
            Invariants.check(jdbc, what);
            return "";
        });
        struck.add(what);
    }

    /** What dies. */
    private enum Stroke {
        APPLICATION,
        DATABASE,
        CONNECTION;

        /** A dead connection costs nothing; a dead process has to be started again, so it dies where it counts. */
        static Stroke shortForm(KillPoint point) {
            return switch (point) {
                case IN_COMMIT -> DATABASE;
                case STATUS_MOVED, BEFORE_ANSWER -> APPLICATION;
                default -> CONNECTION;
            };
        }
    }

    /** Sends one request beside the test and knows whether it was told that it had happened. */
    private static final class LoneClient {

        private final Thread thread;
        private volatile boolean acknowledged;

        LoneClient(PackagedPortal portal, Deed.Attempt attempt) {
            thread = new Thread(() -> {
                try {
                    acknowledged =
                            CrashClients.isAcknowledgement(attempt.sending().send(portal));
                } catch (IOException cutOff) {
                    acknowledged = false;
                }
            });
            thread.start();
        }

        boolean acknowledged() {
            try {
                thread.join(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return acknowledged;
        }
    }
}
