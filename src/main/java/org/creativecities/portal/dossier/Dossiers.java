package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.FactWriter.about;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for the modules above: what was sent, and the steps of review and decision. Who may ask is checked by the
 * module that asks; who may move a dossier is checked here again.
 */
@Service
@Transactional
public class Dossiers {

    private final DossierRepository dossiers;
    private final Submissions submissions;
    private final DecisionRows decisions;
    private final Answers answers;
    private final Attachments attachments;
    private final DatabaseClock clock;
    private final FactWriter facts;

    Dossiers(
            DossierRepository dossiers,
            Submissions submissions,
            DecisionRows decisions,
            Answers answers,
            Attachments attachments,
            DatabaseClock clock,
            FactWriter facts) {
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.decisions = decisions;
        this.answers = answers;
        this.attachments = attachments;
        this.clock = clock;
        this.facts = facts;
    }

    /** The dossiers of a call that were sent and still stand, in no particular order. */
    @Transactional(readOnly = true)
    public List<DossierCard> submitted(UUID callId) {
        return dossiers.findByCallIdAndStatusInAndDeletedAtIsNull(callId, DossierStatus.WITH_SECRETARIAT).stream()
                .map(Dossier::card)
                .toList();
    }

    /** The last sending of a dossier; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public Optional<SubmittedDossier> lastSubmission(UUID id) {
        return dossiers.findByIdAndDeletedAtIsNull(id)
                .flatMap(dossier -> submissions.last(id).map(sent -> submitted(dossier.card(), sent)));
    }

    static SubmittedDossier submitted(DossierCard card, Submissions.Sent sent) {
        return new SubmittedDossier(
                sent.id(),
                card,
                sent.number(),
                sent.submittedAt(),
                sent.submittedBy(),
                sent.contentSha256(),
                sent.receipt(),
                CanonicalText.read(sent.content()));
    }

    /** The stored document of every attachment of a sending, by the attachment; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, UUID> documentsOf(SubmittedDossier sent) {
        var documents = new HashMap<UUID, UUID>();
        for (var one : sent.text().attachments()) {
            attachments.document(sent.card().id(), one.id()).ifPresent(document -> documents.put(one.id(), document));
        }
        return documents;
    }

    /** All sendings of a dossier, newest first; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<SubmittedDossier> sendings(UUID id) {
        return dossiers.findByIdAndDeletedAtIsNull(id).stream()
                .flatMap(dossier -> submissions.all(id).stream().map(sent -> submitted(dossier.card(), sent)))
                .toList();
    }

    /** A sending as data, exactly as its hash was computed from it. */
    @Transactional(readOnly = true)
    public String content(SubmittedDossier sent) {
        return submissions.all(sent.card().id()).stream()
                .filter(one -> one.id().equals(sent.submissionId()))
                .findFirst()
                .map(Submissions.Sent::content)
                .orElseThrow(NotVisibleException::new);
    }

    /** The version of the form the dossier was begun with. */
    @Transactional(readOnly = true)
    public UUID template(UUID id) {
        return dossiers.findByIdAndDeletedAtIsNull(id).map(Dossier::templateId).orElseThrow(NotVisibleException::new);
    }

    /** Whether the person wrote in this dossier: who writes may not judge it. */
    @Transactional(readOnly = true)
    public boolean wroteIn(UUID id, UUID person) {
        return answers.wroteIn(id, person);
    }

    @Transactional(readOnly = true)
    public Optional<DossierCard> card(UUID id) {
        return dossiers.findByIdAndDeletedAtIsNull(id).map(Dossier::card);
    }

    @Transactional(readOnly = true)
    public Map<UUID, DossierCard> cards(Collection<UUID> ids) {
        return dossiers.findByIdInAndDeletedAtIsNull(ids).stream()
                .collect(Collectors.toMap(Dossier::id, Dossier::card));
    }

    /** Review begins: ADMITTED becomes UNDER_REVIEW; nothing happens when it is already there. */
    public void startReview(UUID id, Account by) {
        move(id, by, Role.SECRETARIAT, (dossier, now) -> {
            if (dossier.status() != DossierStatus.UNDER_REVIEW) {
                dossier.startReview(now);
                facts.tell(new ReviewStarted(about(dossier.card()), by.id(), now));
            }
        });
    }

    /**
     * A decision with its reasons is written down and waits for a second person. Done again, it replaces what was
     * prepared and not released.
     *
     * @throws ConflictException when the dossier is not under review
     */
    public void prepareDecision(UUID id, Outcome outcome, String reasons, Account by) {
        move(id, by, Role.SECRETARIAT, (dossier, now) -> {
            dossier.prepareDecision(now);
            decisions.prepare(id, outcome, reasons, by.id(), now);
            facts.tell(new DecisionPrepared(about(dossier.card()), outcome, reasons, by.id(), now));
        });
    }

    /**
     * The head of the secretariat releases the prepared decision; the city may read it from then on.
     *
     * @throws NotAllowedException when the releaser prepared it
     */
    public void releaseDecision(UUID id, Account by) {
        move(id, by, Set.of(Role.HEAD_OF_SECRETARIAT), (dossier, now) -> {
            var decision = decisions.find(id).orElseThrow(() -> new ConflictException("dossier.conflict.state"));
            if (decision.preparedBy().equals(by.id())) {
                throw new NotAllowedException("dossier.refused.two-persons");
            }
            dossier.release(decision.outcome(), now);
            decisions.release(id, by.id(), now);
            facts.tell(
                    new DecisionReleased(about(dossier.card()), decision.outcome(), decision.reasons(), by.id(), now));
        });
    }

    /**
     * After an objection another outcome takes the place of the released one, with its own reasons and two people.
     *
     * @throws NotAllowedException when the releaser prepared it
     */
    public void reviseDecision(UUID id, Outcome outcome, String reasons, UUID preparedBy, Account by) {
        move(id, by, Set.of(Role.HEAD_OF_SECRETARIAT), (dossier, now) -> {
            if (preparedBy.equals(by.id())) {
                throw new NotAllowedException("dossier.refused.two-persons");
            }
            var before = dossier.status();
            dossier.revise(outcome, now);
            decisions.revise(id, outcome, reasons, preparedBy, by.id(), now);
            facts.tell(new DecisionRevised(about(dossier.card()), before, outcome, reasons, by.id(), now));
        });
    }

    /** The decisions of a call, prepared or released; for the ranking and the quota. */
    @Transactional(readOnly = true)
    public List<DossierDecision> decisions(UUID callId) {
        return decisions.ofCall(callId);
    }

    @Transactional(readOnly = true)
    public Optional<DossierDecision> decision(UUID id) {
        return decisions.find(id);
    }

    private void move(UUID id, Account by, Collection<Role> roles, BiConsumer<Dossier, Instant> step) {
        if (!roles.contains(by.role())) {
            throw new NotAllowedException("dossier.refused.role");
        }
        if (answers.wroteIn(id, by.id())) {
            throw new NotAllowedException("dossier.refused.own-work");
        }
        var dossier = dossiers.findByIdAndDeletedAtIsNull(id).orElseThrow(NotVisibleException::new);
        step.accept(dossier, clock.now());
        dossiers.saveAndFlush(dossier);
    }
}
