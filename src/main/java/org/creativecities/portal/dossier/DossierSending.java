package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.FactWriter.about;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.call.Recommendations;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for freezing, approving, sending and taking back. */
@Service
@Transactional
public class DossierSending {

    private final DossierFinder finder;
    private final DossierRepository dossiers;
    private final WritingReader writings;
    private final Approvals approvals;
    private final Submissions submissions;
    private final Returns returns;
    private final Withdrawals withdrawals;
    private final DatabaseClock clock;
    private final FactWriter facts;
    private final Recommendations stages;

    DossierSending(
            DossierFinder finder,
            DossierRepository dossiers,
            WritingReader writings,
            Approvals approvals,
            Submissions submissions,
            Returns returns,
            Withdrawals withdrawals,
            DatabaseClock clock,
            FactWriter facts,
            Recommendations stages) {
        this.finder = finder;
        this.dossiers = dossiers;
        this.writings = writings;
        this.approvals = approvals;
        this.submissions = submissions;
        this.returns = returns;
        this.withdrawals = withdrawals;
        this.clock = clock;
        this.facts = facts;
        this.stages = stages;
    }

    /**
     * Freezes the text for the mayor.
     *
     * @throws IncompleteDossierException with everything that is missing
     */
    public void askApproval(UUID id, long shown, Account by) {
        var found = finder.find(id, by, DossierAction.ASK_APPROVAL);
        finder.holdOpen(id);
        var dossier = entity(id, shown, by);
        var now = clock.now();
        // Frozen first: from here on nobody writes, so what is checked is what the mayor will see.
        dossier.askApproval(now);
        dossiers.saveAndFlush(dossier);
        requireComplete(found.view());
        // A full dossier answers every point that was recommended after the expression of interest.
        if (stages.unanswered(found.view().card().callId(), found.view().card().municipality()) > 0) {
            throw new NotAllowedException("dossier.refused.recommendations");
        }
        facts.tell(new ApprovalAsked(about(dossier.card()), by.id(), now));
    }

    private void requireComplete(DossierView view) {
        var check = new DossierCheck(writings.read(view));
        var unfinished = check.statuses().values().stream()
                .filter(status -> status != SectionStatus.COMPLETED)
                .count();
        if (unfinished > 0) {
            throw new IncompleteDossierException(check.all());
        }
    }

    /** Opens the frozen text again, by its writers or by the mayor with a note. */
    public void reopen(UUID id, long shown, String note, Account by) {
        var mayor = by.is(Role.MAYOR);
        var found = finder.find(id, by);
        var action = mayor && found.view().status() == DossierStatus.APPROVAL_ASKED
                ? DossierAction.GIVE_BACK
                : DossierAction.TAKE_BACK;
        DossierPolicy.require(action, by, found.standing());
        var dossier = entity(id, shown, by);
        var now = clock.now();
        dossier.reopen(now);
        dossiers.saveAndFlush(dossier);
        approvals.cancel(id, by.id(), now);
        if (!note.isBlank()) {
            approvals.note(id, note, by.id(), now);
        }
        facts.tell(new ApprovalCancelled(about(dossier.card()), note.isBlank() ? null : note, by.id(), now));
    }

    /** The mayor approves exactly the text that is frozen now. */
    public void approve(UUID id, long shown, Account by) {
        var found = finder.find(id, by, DossierAction.APPROVE);
        var dossier = entity(id, shown, by);
        var now = clock.now();
        dossier.approve(now);
        dossiers.saveAndFlush(dossier);
        var content = CanonicalText.write(writings.text(found.view(), writings.read(found.view())));
        var sha256 = CanonicalText.sha256(content);
        approvals.add(id, content, sha256, by.id(), now);
        facts.tell(new DossierApproved(about(dossier.card()), sha256, by.id(), now));
    }

    /**
     * Sends the approved text.
     *
     * @throws NotAllowedException when the date has passed
     * @throws ConflictException when somebody else moved the dossier meanwhile
     */
    public SubmittedDossier submit(UUID id, long shown, Account by) {
        var found = finder.find(id, by);
        if (found.view().status() != DossierStatus.APPROVED && found.view().allows("SEE") && by.is(Role.MAYOR)) {
            throw new ConflictException("dossier.conflict.state");
        }
        DossierPolicy.require(DossierAction.SUBMIT, by, found.standing());
        var sent = submissions.send(found.view().card(), shown, by.id());
        var open = found.view().returnId();
        if (open != null) {
            returns.close(open, sent.submittedAt());
        }
        facts.tell(new DossierSubmitted(
                about(found.view().card()),
                sent.number(),
                sent.receipt(),
                sent.contentSha256(),
                by.id(),
                sent.submittedAt()));
        return new SubmittedDossier(
                sent.id(),
                finder.find(id, by).view().card(),
                sent.number(),
                sent.submittedAt(),
                sent.submittedBy(),
                sent.contentSha256(),
                sent.receipt(),
                CanonicalText.read(sent.content()));
    }

    /** The city takes its dossier back, or the secretariat records that it did. */
    public void withdraw(UUID id, long shown, String reason, Account by) {
        var found = finder.find(id, by, DossierAction.WITHDRAW);
        var dossier = entity(id, shown, by);
        var now = clock.now();
        dossier.withdraw(now);
        dossiers.saveAndFlush(dossier);
        if (by.is(Role.MAYOR)) {
            finder.requireCallOpen(id);
        }
        approvals.cancel(id, by.id(), now);
        withdrawals.add(id, found.view().status(), reason, by.id(), now);
        facts.tell(new DossierWithdrawn(about(dossier.card()), found.view().status(), reason, by.id(), now));
    }

    /**
     * Takes a withdrawn dossier up again where it stood. What the deadline says is judged by the database's clock.
     *
     * @throws ConflictException when the city has begun another one in this call meanwhile
     */
    public void revive(UUID id, long shown, Account by) {
        finder.find(id, by, DossierAction.REVIVE);
        finder.requireCallOpen(id);
        var dossier = entity(id, shown, by);
        var now = clock.now();
        dossier.revive(withdrawals.revive(id, by.id(), now), now);
        try {
            dossiers.saveAndFlush(dossier);
        } catch (DataIntegrityViolationException e) {
            throw new ConflictException("dossier.conflict.already");
        }
        facts.tell(new DossierRevived(about(dossier.card()), dossier.status(), by.id(), now));
    }

    /** Throws a draft away that was never sent. */
    public void delete(UUID id, long shown, Account by) {
        finder.find(id, by, DossierAction.DELETE);
        var dossier = entity(id, shown, by);
        Instant now = clock.now();
        dossier.delete(now);
        dossiers.saveAndFlush(dossier);
        facts.tell(new DossierDeleted(about(dossier.card()), by.id(), now));
    }

    /** What the mayors noted when they gave the text back, newest first. */
    @Transactional(readOnly = true)
    public List<MayorNote> notes(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_DRAFT);
        return approvals.notes(id);
    }

    private Dossier entity(UUID id, long shown, Account by) {
        var dossier = dossiers.find(id, Reach.of(by)).orElseThrow();
        dossier.requireVersion(shown);
        return dossier;
    }
}
