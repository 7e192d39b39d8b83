package org.creativecities.portal.review;

import java.util.UUID;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DecisionReleased;
import org.creativecities.portal.dossier.DecisionRevised;
import org.creativecities.portal.dossier.DossierDecision;
import org.creativecities.portal.dossier.Dossiers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Freezes the ranked list in the transaction of the release, at its end: many results released together make one list,
 * and a list that cannot be kept keeps the results from being released.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListFreeze {

    private final ReleasedListRows rows;
    private final RankingTable ranking;
    private final Dossiers dossiers;
    private final Calls calls;

    ListFreeze(ReleasedListRows rows, RankingTable ranking, Dossiers dossiers, Calls calls) {
        this.rows = rows;
        this.ranking = ranking;
        this.dossiers = dossiers;
        this.calls = calls;
    }

    @EventListener
    void on(DecisionReleased fact) {
        atTheEnd(fact.dossier().id(), ReleasedList.Cause.RELEASE, fact.by());
    }

    @EventListener
    void on(DecisionRevised fact) {
        atTheEnd(fact.dossier().id(), ReleasedList.Cause.OBJECTION, fact.by());
    }

    private void atTheEnd(UUID dossier, ReleasedList.Cause cause, UUID by) {
        var card = dossiers.card(dossier).orElseThrow(NotVisibleException::new);
        var freeze = new Freeze(this, card.callId(), cause, by);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(freeze)) {
            TransactionSynchronizationManager.registerSynchronization(freeze);
        }
    }

    /** Equal for one call in one transaction, so that it is asked for once. */
    private record Freeze(ListFreeze owner, UUID call, ReleasedList.Cause cause, UUID by)
            implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            owner.freeze(call, cause, by);
        }
    }

    private void freeze(UUID call, ReleasedList.Cause cause, UUID by) {
        var quota = calls.find(call).orElseThrow(NotVisibleException::new).quota();
        var list = rows.add(call, cause, quota, by);
        var released = dossiers.decisions(call).stream()
                .filter(decision -> decision.releasedAt() != null)
                .collect(java.util.stream.Collectors.toMap(DossierDecision::dossierId, DossierDecision::outcome));
        var position = 0;
        for (var line : ranking.whole(call)) {
            rows.add(list, ++position, line, released.get(line.card().id()));
        }
    }
}
