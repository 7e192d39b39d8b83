package org.creativecities.portal.history;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the chain from its first row and names the first one that is not as it was written. */
@Component
class ChainCheck {

    private final HistoryRows rows;

    ChainCheck(HistoryRows rows) {
        this.rows = rows;
    }

    /**
     * One snapshot for rows and head, so that writers at work do not look like a break.
     *
     * @param anchor a place noted elsewhere: only it can tell that the end was cut off and the head put back
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Verification verify(Verification.@Nullable Anchor anchor) {
        var walk = new Walk(anchor);
        rows.each(walk::step);
        return walk.end(rows.head());
    }

    /** One pass from the first row to the head. */
    static final class Walk {

        private final Verification.@Nullable Anchor anchor;
        private final AtomicReference<Verification> broken = new AtomicReference<>();
        private long number;
        private String hash = ChainLink.START;

        Walk(Verification.@Nullable Anchor anchor) {
            this.anchor = anchor;
        }

        void step(HistoryEntry entry) {
            if (broken.get() != null) {
                return;
            }
            if (entry.number() != number + 1) {
                breaks(number + 1, "missing");
            } else if (!entry.previousHash().equals(hash)) {
                breaks(entry.number(), "unlinked");
            } else if (!ChainLink.of(entry).hash(entry.number(), hash).equals(entry.hash())) {
                breaks(entry.number(), "changed");
            } else if (anchor != null
                    && anchor.number() == entry.number()
                    && !anchor.hash().equals(entry.hash())) {
                breaks(entry.number(), "rewritten");
            }
            number = entry.number();
            hash = entry.hash();
        }

        Verification end(Verification.Anchor head) {
            if (broken.get() != null) {
                return broken.get();
            }
            if (head.number() > number || anchor != null && anchor.number() > number) {
                breaks(number + 1, "cut");
            } else if (head.number() < number || !head.hash().equals(hash)) {
                breaks(head.number() + 1, "head");
            }
            return broken.get() != null ? broken.get() : new Verification(number, null, null, hash);
        }

        private void breaks(long at, String problem) {
            broken.set(new Verification(number, at, problem, hash));
        }
    }
}
