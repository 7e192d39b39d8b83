package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.FactWriter.about;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the secretariat's screening: the conditions of admissibility, the verdict, the return. */
@Service
@Transactional
public class DossierScreening {

    private final DossierFinder finder;
    private final DossierRepository dossiers;
    private final Submissions submissions;
    private final Screenings screenings;
    private final ScreeningReasons reasons;
    private final Returns returns;
    private final SectionItems items;
    private final Approvals approvals;
    private final Answers answers;
    private final DatabaseClock clock;
    private final FactWriter facts;

    DossierScreening(
            DossierFinder finder,
            DossierRepository dossiers,
            Submissions submissions,
            Screenings screenings,
            ScreeningReasons reasons,
            Returns returns,
            SectionItems items,
            Approvals approvals,
            Answers answers,
            DatabaseClock clock,
            FactWriter facts) {
        this.finder = finder;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.screenings = screenings;
        this.reasons = reasons;
        this.returns = returns;
        this.items = items;
        this.approvals = approvals;
        this.answers = answers;
        this.clock = clock;
        this.facts = facts;
    }

    /** The checklist of the last sending, for those who read what was sent. */
    @Transactional(readOnly = true)
    public Optional<ScreeningView> find(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_SENT);
        return submissions.last(id).map(sent -> screenings.of(sent.id(), sent.number()));
    }

    /** @throws ConflictException when a colleague answered the same condition meanwhile */
    public void answer(UUID id, List<ScreeningView.Answer> given, Account by) {
        var found = finder.find(id, by, DossierAction.SCREEN);
        requireNotOwnWork(id, by);
        var now = clock.now();
        var changes = screenings.answer(last(id), given, by.id(), now);
        if (!changes.isEmpty()) {
            facts.tell(new ScreeningAnswered(about(found.view().card()), changes, by.id(), now));
        }
    }

    /** Admissible: every condition was answered and is met. */
    public void admit(UUID id, long shown, Account by) {
        finder.find(id, by, DossierAction.ADMIT);
        requireNotOwnWork(id, by);
        var screening = last(id);
        if (!screening.allMet()) {
            throw new NotAllowedException("dossier.refused.conditions");
        }
        var dossier = entity(id, shown, by);
        var now = clock.now();
        dossier.admit(now);
        dossiers.saveAndFlush(dossier);
        screenings.verdict(id, screening.submission(), true, "", by.id(), now);
        facts.tell(new DossierScreened(about(dossier.card()), true, null, by.id(), now));
    }

    /** Not admissible, with reasons that the city reads. */
    public void notAdmit(UUID id, long shown, String reasons, Account by) {
        notAdmit(id, shown, reasons, List.of(), by);
    }

    /** @param codes of the list of reasons, in whose newest versions they are given */
    public void notAdmit(UUID id, long shown, String reasons, List<String> codes, Account by) {
        finder.find(id, by, DossierAction.NOT_ADMIT);
        requireNotOwnWork(id, by);
        var screening = last(id);
        var dossier = entity(id, shown, by);
        var now = clock.now();
        dossier.notAdmit(now);
        dossiers.saveAndFlush(dossier);
        screenings.verdict(id, screening.submission(), false, reasons, by.id(), now);
        this.reasons.give(screening.submission(), codes);
        facts.tell(new DossierScreened(about(dossier.card()), false, reasons, by.id(), now));
    }

    /**
     * Sends the dossier back for the correction of the sections named in the remarks.
     *
     * @param due until when the city can answer
     */
    public void returnFor(
            UUID id, long shown, String note, Instant due, List<ReturnView.NewRemark> remarks, Account by) {
        finder.find(id, by, DossierAction.RETURN);
        requireNotOwnWork(id, by);
        var now = clock.now();
        if (remarks.isEmpty() || !due.isAfter(now)) {
            throw new NotAllowedException("dossier.refused.return");
        }
        var dossier = entity(id, shown, by);
        var sent = submissions.last(id).orElseThrow();
        var opened = returns.add(id, sent.id(), note, due, remarks, by.id(), now);
        dossier.returnFor(opened, now);
        dossiers.saveAndFlush(dossier);
        // That approval was for the text that was sent; the corrected one needs its own.
        approvals.cancel(id, by.id(), now);
        facts.tell(new DossierReturned(about(dossier.card()), opened, remarks.size(), due, note, by.id(), now));
    }

    /** The numbers of the entries of each list, in their order, for pinning remarks to them. */
    @Transactional(readOnly = true)
    public Map<String, List<Integer>> entries(UUID id, Account reader) {
        finder.find(id, reader, DossierAction.READ_SENT);
        return items.of(id).stream()
                .collect(Collectors.groupingBy(
                        SectionItems.Entry::section,
                        Collectors.mapping(SectionItems.Entry::number, Collectors.toList())));
    }

    /** Gives the city another date for its corrections. */
    public void extendReturn(UUID id, Instant due, String reason, Account by) {
        var view = finder.find(id, by, DossierAction.EXTEND_RETURN).view();
        var open = view.returnId();
        var before = view.dueAt();
        var now = clock.now();
        if (open == null || before == null || !due.isAfter(now) || !due.isAfter(before)) {
            throw new NotAllowedException("dossier.refused.return-date");
        }
        returns.extend(open, due);
        facts.tell(new DossierReturnExtended(about(view.card()), before, due, reason, by.id(), now));
    }

    private ScreeningView last(UUID id) {
        return submissions
                .last(id)
                .map(sent -> screenings.of(sent.id(), sent.number()))
                .orElseThrow();
    }

    /** Nobody judges what they wrote themselves, whatever role they act in now. */
    private void requireNotOwnWork(UUID id, Account by) {
        if (answers.wroteIn(id, by.id())) {
            throw new NotAllowedException("dossier.refused.own-work");
        }
    }

    private Dossier entity(UUID id, long shown, Account by) {
        var dossier = dossiers.find(id, Reach.of(by)).orElseThrow();
        dossier.requireVersion(shown);
        return dossier;
    }
}
