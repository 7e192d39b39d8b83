package org.creativecities.portal.document;

import java.io.IOException;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what was received to the scanner, outside any transaction, and writes down the verdict. */
@Component
class DocumentScans {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentScans.class);

    private final DocumentRows rows;
    private final Documents documents;
    private final @Nullable Scanner scanner;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final DatabaseClock clock;

    DocumentScans(
            DocumentRows rows,
            Documents documents,
            ObjectProvider<Scanner> scanner,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            DatabaseClock clock) {
        this.rows = rows;
        this.documents = documents;
        this.scanner = scanner.getIfAvailable();
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Scans until nothing waits or the scanner does not answer; answers how many files got a verdict. */
    int run() {
        var verdicts = 0;
        while (scanner != null) {
            var next = rows.claimForScan();
            if (next.isEmpty()) {
                break;
            }
            try (var content = documents.open(next.get().id())) {
                verdict(next.get(), scanner.find(content));
                verdicts++;
            } catch (IOException e) {
                LOG.warn("The virus scanner gave no verdict; files wait. {}", e.getMessage());
                rows.scanned(next.get().id(), DocumentState.WAITING, null);
                break;
            }
        }
        return verdicts;
    }

    private void verdict(DocumentView document, @Nullable String finding) {
        if (finding == null) {
            rows.scanned(document.id(), DocumentState.CLEAN, null);
            return;
        }
        transaction.executeWithoutResult(status -> {
            rows.scanned(document.id(), DocumentState.REJECTED, finding);
            events.publishEvent(new DocumentRejected(document.id(), document.by(), finding, clock.now()));
        });
    }
}
