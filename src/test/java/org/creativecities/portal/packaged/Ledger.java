package org.creativecities.portal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creativecities.portal.packaged.Deed.Attempt;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clients were promised, and what they do not know. */
final class Ledger {

    private final List<Attempt> acknowledged = new ArrayList<>();
    private final List<Attempt> refused = new ArrayList<>();
    private final List<Attempt> unknown = new ArrayList<>();
    private final Map<String, String> obstacles = new TreeMap<>();

    synchronized void acknowledge(Attempt attempt) {
        acknowledged.add(attempt);
    }

    /** Told that it may not be: it has not happened. */
    synchronized void refuse(Attempt attempt) {
        refused.add(attempt);
    }

    /** Cut off, or answered with an error: it has happened completely or not at all. */
    synchronized void doubt(Attempt attempt) {
        unknown.add(attempt);
    }

    synchronized int size() {
        return acknowledged.size();
    }

    /** What kept a client from even trying; shown when a kind of work never got done. */
    synchronized void note(Deed deed, Throwable obstacle) {
        obstacles.put(deed.getClass().getSimpleName(), obstacle.toString());
    }

    /** The kinds of work of which something was acknowledged. */
    synchronized Set<String> deeds() {
        return counts().keySet();
    }

    private Map<String, Long> counts() {
        return acknowledged.stream().collect(Collectors.groupingBy(Ledger::name, TreeMap::new, Collectors.counting()));
    }

    @Override
    public synchronized String toString() {
        return counts() + ", still unanswered: " + unknown.size() + ", last obstacles: " + obstacles;
    }

    /** Every acknowledged write exactly once; every other one at most once. */
    synchronized void check(JdbcClient jdbc, String when) {
        for (var attempt : acknowledged) {
            assertThat(attempt.deed().stored(jdbc, attempt.token()))
                    .as("acknowledged %s %s %s", name(attempt), attempt.token(), when)
                    .isEqualTo(1);
        }
        for (var attempt : refused) {
            assertThat(attempt.deed().stored(jdbc, attempt.token()))
                    .as("refused %s %s %s", name(attempt), attempt.token(), when)
                    .isZero();
        }
        for (var attempt : unknown) {
            assertThat(attempt.deed().stored(jdbc, attempt.token()))
                    .as("unanswered %s %s %s", name(attempt), attempt.token(), when)
                    .isBetween(0, 1);
        }
    }

    /** The repeat of an unanswered request is answered, and then counts exactly once. */
    synchronized void repeatTheUnanswered(PackagedPortal portal) throws IOException {
        for (var attempt : List.copyOf(unknown)) {
            if (attempt.deed().repeatable()) {
                var answer = attempt.sending().send(portal);
                assertThat(CrashClients.isAcknowledgement(answer))
                        .as(
                                "repeat of %s %s answers %s %s",
                                name(attempt),
                                attempt.token(),
                                answer.statusCode(),
                                Jsoup.parse(answer.body()).select("main").text())
                        .isTrue();
                unknown.remove(attempt);
                acknowledged.add(attempt);
            }
        }
    }

    private static String name(Attempt attempt) {
        return attempt.deed().getClass().getSimpleName();
    }
}
