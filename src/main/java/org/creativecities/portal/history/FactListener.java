package org.creativecities.portal.history;

import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.creativecities.portal.action.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears every fact and writes it down in the transaction that it happened in. The writing waits for the last moment
 * before the commit: the chain's head is one row for everybody, and must not be held while an action still works.
 */
@Component
class FactListener {

    private final Chain chain;
    private final RequestTrace trace;
    private final JsonMapper json;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    FactListener(
            Chain chain, RequestTrace trace, JsonMapper json, EntityManager entities, TransactionTemplate transaction) {
        this.chain = chain;
        this.trace = trace;
        this.json = json;
        this.entities = entities;
        this.transaction = transaction;
    }

    @EventListener
    void on(Fact fact) {
        on(fact, trace.address());
    }

    void on(Fact fact, @Nullable String address) {
        var link = link(fact, address);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            transaction.executeWithoutResult(status -> chain.append(List.of(link)));
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .add(link);
    }

    private Pending begin() {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private ChainLink link(Fact fact, @Nullable String address) {
        // By name in order: a map's own order would make the same fact hash differently.
        var changes = json.writeValueAsString(new TreeMap<>(fact.changes()));
        return new ChainLink(
                // what the database keeps of an instant
                fact.at().truncatedTo(ChronoUnit.MICROS),
                fact.subject(),
                fact.subjectId(),
                fact.action(),
                fact.by(),
                fact.municipality(),
                fact.reason(),
                changes,
                address,
                trace.requestId());
    }

    /** The facts of one transaction until just before its commit. */
    private final class Pending implements TransactionSynchronization {

        private final List<ChainLink> links = new ArrayList<>();
        private boolean written;

        void add(ChainLink link) {
            if (written) {
                chain.append(List.of(link));
            } else {
                links.add(link);
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            // Locks of the action first, then the head's: two actions in the opposite order would wait for each other.
            if (entities.isJoinedToTransaction()) {
                entities.flush();
            }
            written = true;
            chain.append(links);
        }
    }
}
