package org.creativecities.portal.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Several people at work, each in a thread, until they are told to stop. */
final class CrashClients {

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working = true;

    CrashClients(PackagedPortal portal, List<? extends Deed> deeds, int clients, Ledger ledger) {
        for (var client = 0; client < clients; client++) {
            var number = client;
            var thread = new Thread(() -> work(portal, deeds, number, ledger), "client-" + number);
            thread.start();
            threads.add(thread);
        }
    }

    private void work(PackagedPortal portal, List<? extends Deed> deeds, int client, Ledger ledger) {
        for (var turn = client; working; turn++) {
            var deed = deeds.get(turn % deeds.size());
            try {
                attempt(portal, deed.prepare(portal, client), ledger);
            } catch (IOException | AssertionError notEvenRead) {
                // The portal is down: nothing was sent, nothing is owed.
                ledger.note(deed, notEvenRead);
                PackagedPortal.pause(250);
            }
        }
    }

    private static void attempt(PackagedPortal portal, Deed.Attempt attempt, Ledger ledger) {
        try {
            var answer = attempt.sending().send(portal);
            if (isAcknowledgement(answer)) {
                ledger.acknowledge(attempt);
            } else if (answer.statusCode() < 500) {
                ledger.refuse(attempt);
                ledger.note(attempt.deed(), new IOException("answer " + answer.statusCode()));
            } else {
                ledger.doubt(attempt);
            }
        } catch (IOException cutOff) {
            ledger.doubt(attempt);
        }
    }

    /** The browser is sent to the page that shows what was done. */
    static boolean isAcknowledgement(HttpResponse<String> answer) {
        return (answer.statusCode() == 302 || answer.statusCode() == 303)
                && answer.headers()
                        .firstValue("Location")
                        .filter(to -> !to.contains("sign-in"))
                        .isPresent();
    }

    void stop() {
        working = false;
        for (var thread : threads) {
            try {
                thread.join(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
