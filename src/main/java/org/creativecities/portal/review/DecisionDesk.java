package org.creativecities.portal.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierDecision;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the dossiers: written down by one person of the secretariat, released by its head. */
@Service
@Transactional
public class DecisionDesk {

    private final Dossiers dossiers;
    private final Calls calls;
    private final Conflicts conflicts;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    DecisionDesk(
            Dossiers dossiers,
            Calls calls,
            Conflicts conflicts,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.conflicts = conflicts;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Map<UUID, DossierDecision> ofCall(UUID callId) {
        return dossiers.decisions(callId).stream()
                .collect(Collectors.toMap(DossierDecision::dossierId, decision -> decision));
    }

    /**
     * Writes a decision down. One that breaks the quota or the different-fields rule needs a reason of its own.
     *
     * @throws QuotaBrokenException when the rule is broken and no reason is given
     */
    public void prepare(
            UUID dossierId, Outcome outcome, String reasons, @Nullable String overrideReason, Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        var card = visible(dossierId, account);
        var call = lock(card.callId());
        var broken = outcome == Outcome.NOMINATED ? broken(call, card) : null;
        if (broken != null && (overrideReason == null || overrideReason.isBlank())) {
            throw new QuotaBrokenException(broken);
        }
        dossiers.prepareDecision(dossierId, outcome, reasons, account);
        if (broken != null && overrideReason != null) {
            events.publishEvent(new QuotaOverridden(dossierId, broken, account.id(), clock.now(), overrideReason));
        }
    }

    /**
     * Whether one more nomination keeps quota and different fields; a break needs a reason, which is told.
     *
     * @throws QuotaBrokenException when the rule is broken and no reason is given
     */
    public void requireQuota(UUID dossierId, @Nullable String overrideReason, Account account) {
        var card = visible(dossierId, account);
        var broken = broken(lock(card.callId()), card);
        if (broken != null && (overrideReason == null || overrideReason.isBlank())) {
            throw new QuotaBrokenException(broken);
        }
        if (broken != null && overrideReason != null) {
            events.publishEvent(new QuotaOverridden(dossierId, broken, account.id(), clock.now(), overrideReason));
        }
    }

    /** Releases what another person wrote down. */
    public void release(UUID dossierId, Account account) {
        if (!account.is(Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.head-only");
        }
        var card = visible(dossierId, account);
        lock(card.callId());
        dossiers.releaseDecision(dossierId, account);
    }

    /** Nobody decides about a city they are tied to. */
    private DossierCard visible(UUID dossierId, Account account) {
        return dossiers.card(dossierId)
                .filter(card -> !conflicts.tied(account.id(), card.municipality()))
                .orElseThrow(NotVisibleException::new);
    }

    /** Two people deciding about one call at once wait for each other, so that the quota is counted once. */
    private CallView lock(UUID callId) {
        jdbc.sql("select id from call where id = :id for update")
                .param("id", callId)
                .query(UUID.class)
                .single();
        return calls.find(callId).orElseThrow(NotVisibleException::new);
    }

    private QuotaBrokenException.@Nullable Rule broken(CallView call, DossierCard card) {
        List<DossierDecision> nominated = dossiers.decisions(call.id()).stream()
                .filter(decision -> decision.outcome() == Outcome.NOMINATED
                        && !decision.dossierId().equals(card.id()))
                .toList();
        if (nominated.size() >= call.quota().max()) {
            return QuotaBrokenException.Rule.NUMBER;
        }
        var cards = dossiers.cards(
                nominated.stream().map(DossierDecision::dossierId).toList());
        var taken = cards.values().stream().anyMatch(other -> other.field().equals(card.field()));
        return call.quota().differentFields() && taken ? QuotaBrokenException.Rule.FIELD : null;
    }
}
