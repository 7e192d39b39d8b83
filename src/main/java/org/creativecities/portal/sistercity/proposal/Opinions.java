package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.Holidays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking other bodies, and their answers. What was filed never changes; silence is recorded as no answer. */
@Service
@Transactional
public class Opinions {

    private final Proposals proposals;
    private final ProposalSteps steps;
    private final OpinionRows rows;
    private final Holidays holidays;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    Opinions(
            Proposals proposals,
            ProposalSteps steps,
            OpinionRows rows,
            Holidays holidays,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.proposals = proposals;
        this.steps = steps;
        this.rows = rows;
        this.holidays = holidays;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<OpinionBody> bodies() {
        return rows.bodies();
    }

    /** The opinions on a proposal; a city reads the sentences, never the confidential part. */
    @Transactional(readOnly = true)
    public List<OpinionView> on(UUID proposal, Account account) {
        var view = proposals.see(proposal, account);
        var all = rows.ofProposal(proposal);
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)
                ? all
                : all.stream()
                        .map(opinion -> view.decided() ? opinion.forTheCity() : hidden(opinion))
                        .toList();
    }

    /** What the officer's body was asked. */
    @Transactional(readOnly = true)
    public List<OpinionView> mine(Account officer) {
        return body(officer).map(body -> rows.ofBody(body, officer.id())).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public OpinionView find(UUID id, Account officer) {
        return rows.find(id, officer.id())
                .filter(opinion -> body(officer).filter(opinion.body()::equals).isPresent())
                .orElseThrow(NotVisibleException::new);
    }

    /** Asks a body; it has its number of working days. Asking the same body twice is a conflict. */
    public void ask(UUID proposalId, String body, String question, Account by) {
        var proposal = proposals.permitted(proposalId, ProposalAction.ASK_OPINIONS, by);
        var asked = rows.bodies().stream()
                .filter(one -> one.code().equals(body))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var now = clock.now();
        var due = due(asked.workingDays());
        var inserted = jdbc.sql("""
                        insert into opinion (id, proposal_id, body_code, question, asked_by, asked_at, due_on, status)
                        values (:id, :proposal, :body, :question, :by, :at, :due, 'ASKED') on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("proposal", proposalId)
                .param("body", body)
                .param("question", question)
                .param("by", by.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("due", due)
                .update();
        if (inserted == 0) {
            throw new ConflictException("proposal.error.asked-already");
        }
        var moved = proposal.status() == ProposalStatus.SUBMITTED;
        proposal.askOpinions(now);
        steps.tell(proposal, ProposalChanged.Step.OPINION_ASKED, moved, by.id(), now, null);
    }

    /** Files the answer of the officer's body, once and for good. */
    public void file(UUID id, NewOpinion opinion, Account officer) {
        var asked = find(id, officer);
        proposals.flush();
        var now = clock.now();
        var filed = jdbc.sql("""
                        update opinion set status = 'FILED', verdict = :verdict, sentence = :sentence,
                          confidential = :confidential, hold_until = :hold, filed_by = :by, filed_at = :at,
                          version = version + 1
                        where id = :id and status = 'ASKED' and exists (select 1 from proposal p
                          where p.id = proposal_id and p.status in ('SUBMITTED', 'RETURNED', 'OPINIONS'))""")
                .param("verdict", opinion.verdict().name())
                .param("sentence", opinion.sentence())
                .param("confidential", opinion.confidential())
                .param("hold", opinion.holdUntil())
                .param("by", officer.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (filed == 0) {
            throw new ConflictException("proposal.error.opinion-moved");
        }
        var condition = opinion.condition();
        if (opinion.verdict() == Verdict.CONDITION && condition != null) {
            jdbc.sql("""
                            insert into opinion_condition (id, opinion_id, text, blocking)
                            values (:id, :opinion, :text, :blocking)""")
                    .param("id", UUID.randomUUID())
                    .param("opinion", id)
                    .param("text", condition)
                    .param("blocking", opinion.blocking())
                    .update();
        }
        tell(asked.proposal(), ProposalChanged.Step.OPINION_FILED, officer);
    }

    /** Reminds a body that has not answered; once a day at most. */
    public void remind(UUID proposalId, UUID id, Account by) {
        proposals.permitted(proposalId, ProposalAction.ASK_OPINIONS, by);
        var changed =
                jdbc.sql("""
                        update opinion set reminded_at = portal_now(), version = version + 1
                        where id = :id and proposal_id = :proposal and status = 'ASKED'
                          and (reminded_at is null or reminded_at < portal_now() - interval '20 hours')""").param("id", id).param("proposal", proposalId).update();
        if (changed == 0) {
            throw new ConflictException("proposal.error.reminded-today");
        }
        tell(proposalId, ProposalChanged.Step.OPINION_REMINDED, by);
    }

    /** Records that a body has not answered in time. */
    public void missed(UUID proposalId, UUID id, Account by) {
        proposals.permitted(proposalId, ProposalAction.ASK_OPINIONS, by);
        var changed = jdbc.sql("""
                        update opinion set status = 'NO_ANSWER', version = version + 1
                        where id = :id and proposal_id = :proposal and status = 'ASKED' and due_on < :today""")
                .param("id", id)
                .param("proposal", proposalId)
                .param("today", clock.today())
                .update();
        if (changed == 0) {
            throw new ConflictException("proposal.error.not-overdue");
        }
        tell(proposalId, ProposalChanged.Step.OPINION_MISSED, by);
    }

    /** Marks a condition as met, with what shows it. */
    public void meet(UUID proposalId, UUID condition, String proof, Account by) {
        proposals.permitted(proposalId, ProposalAction.PREPARE, by);
        var changed = jdbc.sql("""
                        update opinion_condition c set met_at = :at, met_by = :by, proof = :proof
                        from opinion o where o.id = c.opinion_id and o.proposal_id = :proposal and c.id = :id
                          and c.met_at is null""")
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("proof", proof)
                .param("proposal", proposalId)
                .param("id", condition)
                .update();
        if (changed == 0) {
            throw new ConflictException("proposal.error.condition-moved");
        }
        tell(proposalId, ProposalChanged.Step.CONDITION_MET, by);
    }

    private void tell(UUID proposal, ProposalChanged.Step step, Account by) {
        steps.tell(proposals.stored(proposal), step, false, by.id(), clock.now(), null);
    }

    /** Before the decision a city knows who is asked and by when, no more. */
    private static OpinionView hidden(OpinionView opinion) {
        return new OpinionView(
                opinion.id(),
                opinion.proposal(),
                opinion.body(),
                opinion.bodyName(),
                opinion.question(),
                opinion.askedAt(),
                opinion.dueOn(),
                opinion.status(),
                null,
                null,
                null,
                null,
                opinion.filedAt(),
                opinion.remindedAt(),
                List.of(),
                opinion.version());
    }

    private Optional<String> body(Account officer) {
        return officer.is(Role.OPINION_OFFICER, Role.COMMISSION_OFFICER) ? rows.bodyOf(officer.id()) : Optional.empty();
    }

    private LocalDate due(int workingDays) {
        var day = clock.today();
        var days = holidays.workingDays(day, day.plusDays(workingDays * 3L + 30));
        return days.after(day, workingDays);
    }
}
