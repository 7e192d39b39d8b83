package org.creativecities.portal.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierDecision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions that wait, released together: all that were looked at, or none. */
@Service
@Transactional
public class Releases {

    /** More nobody can look through on one list. */
    public static final int MOST = 100;

    private final DecisionDesk decisions;
    private final Assignments assignments;

    Releases(DecisionDesk decisions, Assignments assignments) {
        this.decisions = decisions;
        this.assignments = assignments;
    }

    /**
     * A decision that waits.
     *
     * @param own whether the reader wrote it down, so that another person must release it
     */
    public record Pending(DossierCard card, DossierDecision decision, boolean own) {

        /** What was looked at: the decision as it was written at that time, in milliseconds. */
        public String seen() {
            return card.id() + "@" + decision.preparedAt().toEpochMilli();
        }
    }

    /** The waiting decisions of a call about cities the reader is not tied to, nominations first. */
    @Transactional(readOnly = true)
    public List<Pending> pending(UUID call, Account account) {
        var written = decisions.ofCall(call);
        return assignments.dossiers(call, account).stream()
                .filter(card -> written.containsKey(card.id()))
                .map(card -> pending(card, written, account))
                .filter(one -> one.decision().releasedAt() == null)
                .sorted(Comparator.comparing((Pending one) -> one.decision().outcome())
                        .thenComparing(one -> one.card().reference()))
                .toList();
    }

    private static Pending pending(DossierCard card, Map<UUID, DossierDecision> written, Account account) {
        var decision = written.get(card.id());
        if (decision == null) {
            throw new NotVisibleException();
        }
        return new Pending(card, decision, decision.preparedBy().equals(account.id()));
    }

    /**
     * Releases what was looked at, all of it or nothing.
     *
     * @param seen as {@link Pending#seen} gave it
     * @throws ConflictException when one of them was written anew, or released, since it was looked at
     */
    public void release(UUID call, List<String> seen, Account account) {
        if (!account.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.head-only");
        }
        var waiting = pending(call, account);
        for (var one : seen.stream().distinct().sorted().toList()) {
            var decision = waiting.stream()
                    .filter(pending -> pending.seen().equals(one))
                    .findFirst()
                    .orElseThrow(() -> new ConflictException("review.releases.changed"));
            decisions.release(decision.card().id(), account);
        }
    }
}
