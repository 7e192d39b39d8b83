package org.creativecities.portal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * T-CRASH: the application, its database or both die at random moments under people at work. Afterwards every
 * acknowledged write is there exactly once, every unanswered one at most once, and its repeat exactly once.
 */
class CrashIT {

    private static final boolean FULL = "full".equals(System.getProperty("portal.tests"));
    private static final int BLOWS = FULL ? 200 : Blow.values().length;
    private static final int CLIENTS = 4;

    /** How many dossiers of a kind are made for a blow; what is used up is simply not done any more. */
    private static final int EACH = FULL ? 3 : 6;

    private static final Path DATA = PackagedPortal.FOLDER.resolve("crash");

    private final long seed = Long.getLong("portal.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final String[] settings = {
        "--portal.database.folder=" + DATA, "--portal.demo=false", "--portal.account.confirmation-validity=1d"
    };
    private final PackagedDatabase database = new PackagedDatabase(DATA);
    private final Ledger ledger = new Ledger();

    /** The one that runs now; whatever fails, the last one is stopped. */
    private PackagedPortal portal;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws IOException {
        System.out.println("T-CRASH with -Dportal.seed=" + seed);
        FileSystemUtils.deleteRecursively(DATA);
        var world = CrashWorld.make(DATA, CLIENTS + BLOWS * EACH, BLOWS * EACH);
        portal = PackagedPortal.start(settings);
        try {
            var deeds = deeds(world);
            for (var number = 0; number < BLOWS; number++) {
                round(number, deeds);
            }
        } finally {
            portal.close();
        }
        System.out.println("T-CRASH: " + BLOWS + " blows, acknowledged and there once: " + ledger);
        assertThat(ledger.deeds())
                .as("every kind of work got done: " + ledger)
                .containsExactlyInAnyOrder(
                        "SaveDeed", "UploadDeed", "SubmitDeed", "SignInDeed", "DecideDeed", "ReleaseDeed");
    }

    private List<Deed> deeds(CrashWorld world) {
        var clients = new SignedInClients();
        var newcomers = database.ask(jdbc -> {
            CrashPeople.givePasswords(jdbc, world.people());
            return CrashPeople.make(jdbc, 400, "AUDITOR", null);
        });
        var writing = world.drafts().subList(0, CLIENTS);
        var hanging = world.drafts().subList(CLIENTS, world.drafts().size());
        return List.of(
                new SaveDeed(writing, clients, database),
                new UploadDeed(hanging, clients),
                new SubmitDeed(world.approved(), clients, database),
                new SignInDeed(newcomers),
                new DecideDeed(world.reviewed(), clients),
                new ReleaseDeed(world.prepared(), clients));
    }

    private void round(int number, List<Deed> deeds) throws IOException {
        var blow = Blow.values()[FULL ? random.nextInt(Blow.values().length) : number];
        var clients = new CrashClients(portal, deeds, CLIENTS, ledger);
        awaitWork();
        PackagedPortal.pause(random.nextInt(3000));
        try {
            portal = blow.strike(portal, database, settings);
        } finally {
            clients.stop();
        }
        var when = "after blow " + (number + 1) + " (" + blow + ", seed " + seed + ")";
        check(when);
        ledger.repeatTheUnanswered(portal);
        check(when + ", repeated");
    }

    /** The blow falls while people work, however slow the machine is. */
    private void awaitWork() {
        var before = ledger.size();
        for (var turn = 0; turn < 600 && ledger.size() < before + 2 * CLIENTS; turn++) {
            PackagedPortal.pause(100);
        }
    }

    private void check(String when) {
        database.ask(jdbc -> {
            ledger.check(jdbc, when);
            Invariants.check(jdbc, when);
            return when;
        });
    }
}
