package org.creativecities.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** T-AUDIT: in a chain of 200, every tampering with every row is found, and the place is named. */
class ChainCheckTests {

    private static final int LENGTH = 200;
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void anUntouchedChainIsWhole() {
        var chain = chain();
        assertThat(verify(chain, headOf(chain), null).whole()).isTrue();
        assertThat(verify(
                                chain,
                                headOf(chain),
                                new Verification.Anchor(100, chain.get(99).hash()))
                        .whole())
                .isTrue();
    }

    @TestFactory
    Stream<DynamicTest> aChangeInAnyColumnOfAnyRowIsFound() {
        var columns = List.<Tampering>of(
                new Tampering("at", e -> with(e, e.at().plusMillis(1), e.subject(), e.reason(), e.changes(), e.by())),
                new Tampering("subject", e -> with(e, e.at(), e.subject() + "x", e.reason(), e.changes(), e.by())),
                new Tampering("reason", e -> with(e, e.at(), e.subject(), "another", e.changes(), e.by())),
                new Tampering("reason gone", e -> with(e, e.at(), e.subject(), null, e.changes(), e.by())),
                new Tampering("changes", e -> with(e, e.at(), e.subject(), e.reason(), "{ }", e.by())),
                new Tampering("who", e -> with(e, e.at(), e.subject(), e.reason(), e.changes(), UUID.randomUUID())),
                new Tampering("nobody", e -> with(e, e.at(), e.subject(), e.reason(), e.changes(), null)));
        return columns.stream()
                .map(column -> DynamicTest.dynamicTest(column.name(), () -> {
                    for (var i = 0; i < LENGTH; i++) {
                        var chain = chain();
                        var head = headOf(chain);
                        chain.set(i, column.how().apply(chain.get(i)));
                        assertThat(verify(chain, head, null).brokenAt()).isEqualTo(i + 1L);
                    }
                }));
    }

    private record Tampering(String name, UnaryOperator<HistoryEntry> how) {}

    @Test
    void aDeletedASwappedAndAnInsertedRowAreNamed() {
        for (var i = 0; i < LENGTH - 1; i++) {
            var place = i;
            assertThat(after(chain -> chain.remove(place)).brokenAt()).isEqualTo(place + 1L);
            assertThat(after(chain -> chain.set(place, chain.set(place + 1, chain.get(place))))
                            .brokenAt())
                    .isEqualTo(place + 1L);
            assertThat(after(chain -> chain.add(place, chain.get(place))).whole())
                    .isFalse();
        }
    }

    @Test
    void aCutTailIsFoundByTheHeadAndWithTheHeadPutBackByTheAnchor() {
        var whole = chain();
        var anchor = headOf(whole);
        var cut = new ArrayList<>(whole.subList(0, LENGTH - 5));
        assertThat(verify(cut, anchor, null).brokenAt()).isEqualTo(LENGTH - 4L);
        assertThat(verify(cut, headOf(cut), null).whole()).isTrue();
        assertThat(verify(cut, headOf(cut), anchor).brokenAt()).isEqualTo(LENGTH - 4L);
    }

    @Test
    void aChainThatWasRewrittenWholeIsFoundByTheAnchor() {
        var anchor = headOf(chain());
        var rewritten = chain("another reason");
        assertThat(verify(rewritten, headOf(rewritten), null).whole()).isTrue();
        assertThat(verify(rewritten, headOf(rewritten), anchor).problem()).isEqualTo("rewritten");
    }

    private static Verification after(Consumer<List<HistoryEntry>> tampering) {
        var chain = chain();
        var head = headOf(chain);
        tampering.accept(chain);
        return verify(chain, head, null);
    }

    private static Verification verify(
            List<HistoryEntry> chain, Verification.Anchor head, Verification.@Nullable Anchor anchor) {
        var walk = new ChainCheck.Walk(anchor);
        chain.forEach(walk::step);
        return walk.end(head);
    }

    private static Verification.Anchor headOf(List<HistoryEntry> chain) {
        var last = chain.get(chain.size() - 1);
        return new Verification.Anchor(last.number(), last.hash());
    }

    private static List<HistoryEntry> chain() {
        return chain("دلیل");
    }

    private static List<HistoryEntry> chain(String reason) {
        var chain = new ArrayList<HistoryEntry>();
        var previous = ChainLink.START;
        for (var number = 1L; number <= LENGTH; number++) {
            var at = Instant.parse("2026-11-25T00:00:00Z").plusSeconds(number);
            var link = new ChainLink(
                    at,
                    "dossier",
                    "id" + number,
                    "dossier.submitted",
                    SOMEBODY,
                    "1101",
                    reason,
                    "{}",
                    "127.0.0.1",
                    "R");
            var hash = link.hash(number, previous);
            chain.add(new HistoryEntry(
                    number,
                    at,
                    "dossier",
                    "id" + number,
                    "dossier.submitted",
                    SOMEBODY,
                    "1101",
                    reason,
                    "{}",
                    "127.0.0.1",
                    "R",
                    previous,
                    hash));
            previous = hash;
        }
        return chain;
    }

    private static HistoryEntry with(
            HistoryEntry e, Instant at, String subject, @Nullable String reason, String changes, @Nullable UUID by) {
        return new HistoryEntry(
                e.number(),
                at,
                subject,
                e.subjectId(),
                e.action(),
                by,
                e.municipality(),
                reason,
                changes,
                e.address(),
                e.requestId(),
                e.previousHash(),
                e.hash());
    }
}
