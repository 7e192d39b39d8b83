package org.creativecities.portal.document;

import java.time.Duration;
import java.util.List;
import org.creativecities.portal.action.DatabaseClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what no record names any more, a day later: first the row, after its commit the bytes. */
@Component
class DocumentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweep.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final DocumentRows rows;
    private final List<DocumentStore> stores;
    private final TransactionTemplate transaction;
    private final DatabaseClock clock;

    DocumentSweep(DocumentRows rows, List<DocumentStore> stores, TransactionTemplate transaction, DatabaseClock clock) {
        this.rows = rows;
        this.stores = stores;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Answers how many files were removed. */
    int run() {
        var before = clock.now().minus(KEPT);
        var removed = 0;
        for (var id : rows.discarded(before)) {
            try {
                transaction.executeWithoutResult(status -> rows.delete(id));
                removed++;
            } catch (DataIntegrityViolationException e) {
                LOG.error("Document {} was discarded but a record still names it; it stays.", id);
            }
        }
        for (var store : stores) {
            removed += store.sweep(before);
        }
        return removed;
    }
}
