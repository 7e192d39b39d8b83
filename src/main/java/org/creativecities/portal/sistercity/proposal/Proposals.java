package org.creativecities.portal.sistercity.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Jalali;
import org.creativecities.portal.sistercity.affinity.Assessments;
import org.creativecities.portal.sistercity.affinity.GateOutcome;
import org.creativecities.portal.sistercity.affinity.GateResult;
import org.creativecities.portal.tie.PartnerCities;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to proposals: the city writes and sends, the secretariat leads them on. */
@Service
@Transactional
public class Proposals {

    private final ProposalRepository proposals;
    private final ProposalSteps steps;
    private final ProposalList list;
    private final OpinionRows opinions;
    private final Assessments assessments;
    private final ProposalGates gates;
    private final PartnerCities partners;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final Impartiality impartiality;

    Proposals(
            ProposalRepository proposals,
            ProposalSteps steps,
            ProposalList list,
            OpinionRows opinions,
            Assessments assessments,
            ProposalGates gates,
            PartnerCities partners,
            DatabaseClock clock,
            JdbcClient jdbc,
            Impartiality impartiality) {
        this.proposals = proposals;
        this.steps = steps;
        this.list = list;
        this.opinions = opinions;
        this.assessments = assessments;
        this.gates = gates;
        this.partners = partners;
        this.clock = clock;
        this.jdbc = jdbc;
        this.impartiality = impartiality;
    }

    /** The city's own proposals, the latest first. */
    @Transactional(readOnly = true)
    public List<ProposalRow> ofCity(Account account) {
        var municipality = account.municipality();
        return municipality == null || !account.is(Role.CITY.toArray(Role[]::new))
                ? List.of()
                : list.ofCity(municipality);
    }

    /** What reached the secretariat; null shows every status. */
    @Transactional(readOnly = true)
    public Page<ProposalRow> office(@Nullable ProposalStatus status, Pageable page, Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
        return list.office(status, page, account.id());
    }

    @Transactional(readOnly = true)
    public ProposalView see(UUID id, Account account) {
        return permitted(id, ProposalAction.SEE, account).view();
    }

    @Transactional(readOnly = true)
    public ProposalView about(UUID id, ProposalAction action, Account account) {
        return permitted(id, action, account).view();
    }

    @Transactional(readOnly = true)
    public List<ProposalStep> way(UUID id, Account account) {
        permitted(id, ProposalAction.SEE, account);
        return steps.of(id);
    }

    /** @throws ConflictException when the city has a living proposal with this partner already */
    public UUID begin(ProposalText text, Account by) {
        var municipality = by.municipality();
        if (!ProposalPolicy.mayBegin(by) || municipality == null) {
            throw new NotAllowedException("proposal.not-allowed.BEGIN");
        }
        if (partners.find(text.partner()).isEmpty()) {
            throw new NotVisibleException();
        }
        var assessment = assessments.open(municipality, text.partner(), by);
        var now = clock.now();
        try {
            var proposal =
                    proposals.saveAndFlush(new Proposal(nextReference(), municipality, assessment, text, by.id(), now));
            steps.tell(proposal, ProposalChanged.Step.BEGUN, true, by.id(), now, null);
            return proposal.id();
        } catch (DataIntegrityViolationException twice) {
            throw new ConflictException("proposal.error.twice");
        }
    }

    public void edit(UUID id, long version, ProposalText text, Account by) {
        var proposal = permitted(id, ProposalAction.EDIT, by);
        proposal.requireVersion(version);
        proposal.edit(text);
        steps.tell(proposal, ProposalChanged.Step.EDITED, false, by.id(), clock.now(), null);
    }

    public void submit(UUID id, long version, Account by) {
        var proposal = permitted(id, ProposalAction.SUBMIT, by);
        proposal.requireVersion(version);
        var now = clock.now();
        proposal.submit(now);
        assessments.freeze(proposal.view().assessment(), by);
        gates.sent(proposal.view(), by);
        steps.tell(proposal, ProposalChanged.Step.SUBMITTED, true, by.id(), now, null);
    }

    public void withdraw(UUID id, long version, String reason, Account by) {
        var proposal = permitted(id, ProposalAction.WITHDRAW, by);
        proposal.requireVersion(version);
        var now = clock.now();
        proposal.withdraw(now);
        steps.tell(proposal, ProposalChanged.Step.WITHDRAWN, true, by.id(), now, reason);
    }

    public void giveBack(UUID id, long version, String reason, Account by) {
        var proposal = permitted(id, ProposalAction.GIVE_BACK, by);
        proposal.requireVersion(version);
        var now = clock.now();
        proposal.giveBack(now);
        assessments.thaw(proposal.view().assessment(), by);
        steps.tell(proposal, ProposalChanged.Step.RETURNED, true, by.id(), now, reason);
    }

    /** Writes the decision down; nobody of the city sees it before another person releases it. */
    public void prepare(UUID id, long version, Outcome outcome, String reason, Account by) {
        var proposal = permitted(id, ProposalAction.PREPARE, by);
        proposal.requireVersion(version);
        if (outcome.approves() && !opinions.openBlocking(id).isEmpty()) {
            throw new ConflictException("proposal.error.conditions-open");
        }
        if (opinions.waiting(id) > 0) {
            throw new ConflictException("proposal.error.opinions-open");
        }
        requireGates(proposal.view(), outcome);
        var now = clock.now();
        proposal.prepare(outcome, reason, by.id(), now);
        steps.tell(proposal, ProposalChanged.Step.DECISION_PREPARED, true, by.id(), now, null);
    }

    public void release(UUID id, long version, Account by) {
        var proposal = permitted(id, ProposalAction.RELEASE, by);
        proposal.requireVersion(version);
        var now = clock.now();
        proposal.release(by.id(), now);
        gates.released(proposal.view(), by);
        steps.tell(
                proposal,
                ProposalChanged.Step.DECISION_RELEASED,
                true,
                by.id(),
                now,
                proposal.view().decisionReason());
    }

    /** What was put off is taken up again. */
    public void resume(UUID id, long version, Account by) {
        var proposal = permitted(id, ProposalAction.RESUME, by);
        proposal.requireVersion(version);
        var now = clock.now();
        proposal.resume(now);
        steps.tell(proposal, ProposalChanged.Step.RESUMED, true, by.id(), now, null);
    }

    /** The gates as this reader may know them. */
    @Transactional(readOnly = true)
    public List<GateResult> gates(ProposalView proposal, List<OpinionView> readable) {
        return gates.seen(assessments.read(proposal.assessment()).gates(), readable);
    }

    /** An approval needs every gate passed, a trial none failed. */
    private void requireGates(ProposalView proposal, Outcome outcome) {
        var known = gates.known(proposal.id(), proposal.assessment());
        if (outcome == Outcome.APPROVED
                && known.stream().anyMatch(gate -> !gate.outcome().passed())) {
            throw new ConflictException("proposal.error.gates-open");
        }
        if (outcome == Outcome.TRIAL && known.stream().anyMatch(gate -> gate.outcome() == GateOutcome.FAIL)) {
            throw new ConflictException("proposal.error.gate-failed");
        }
    }

    /** What this person may do with it, by name. */
    @Transactional(readOnly = true)
    public Set<String> permitted(ProposalView proposal, Account account) {
        return ProposalPolicy.permitted(account, proposal.municipality(), proposal.status()).stream()
                .map(ProposalAction::name)
                .collect(Collectors.toSet());
    }

    /** Refuses with 404 what may not be known, with 409 what is no longer possible and with 403 what may not be done. */
    Proposal permitted(UUID id, ProposalAction action, Account by) {
        var proposal = proposals.findById(id).orElseThrow(NotVisibleException::new);
        impartiality.require(by, proposal.municipality());
        var now = ProposalPolicy.permitted(by, proposal.municipality(), proposal.status());
        if (now.contains(ProposalAction.SEE)
                && !now.contains(action)
                && Arrays.stream(ProposalStatus.values())
                        .anyMatch(status -> ProposalPolicy.permitted(by, proposal.municipality(), status)
                                .contains(action))) {
            throw new ConflictException("proposal.error.status-moved");
        }
        ProposalPolicy.require(action, by, proposal.municipality(), proposal.status());
        return proposal;
    }

    /** For a caller that has checked who asks. */
    /** Writes what this transaction has changed, for statements that look at it beside the entities. */
    void flush() {
        proposals.flush();
    }

    Proposal stored(UUID id) {
        return proposals.findById(id).orElseThrow(NotVisibleException::new);
    }

    private String nextReference() {
        var number =
                jdbc.sql("select nextval('proposal_number')").query(Long.class).single();
        return String.format(Locale.ROOT, "SC-%d-%04d", Jalali.of(clock.today()).year(), number);
    }
}
