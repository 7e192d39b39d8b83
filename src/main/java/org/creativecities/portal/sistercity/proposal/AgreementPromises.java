package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.tie.ActionPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The obligations of a signed agreement as the plan of its tie: what is due, what was done, and what shows it. */
@Service
@Transactional
public class AgreementPromises implements ActionPlans {

    private final Proposals proposals;
    private final ProposalSteps steps;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    AgreementPromises(Proposals proposals, ProposalSteps steps, DatabaseClock clock, JdbcClient jdbc) {
        this.proposals = proposals;
        this.steps = steps;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * A promise with what became of it.
     *
     * @param late whether its day has passed without a proof
     */
    public record Promise(
            UUID id,
            String bearer,
            Bilingual deed,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String proof,
            boolean late) {}

    @Transactional(readOnly = true)
    public List<Promise> of(UUID proposal, Account account) {
        proposals.see(proposal, account);
        var today = clock.today();
        return jdbc.sql("select * from obligation where proposal_id = :id order by due_on, position")
                .param("id", proposal)
                .query((row, n) -> {
                    var due = row.getObject("due_on", LocalDate.class);
                    var done = row.getObject("done_on", LocalDate.class);
                    return new Promise(
                            row.getObject("id", UUID.class),
                            row.getString("bearer"),
                            new Bilingual(row.getString("deed_fa"), row.getString("deed_en")),
                            due,
                            done,
                            row.getString("done_proof"),
                            done == null && due != null && due.isBefore(today));
                })
                .list();
    }

    /** Says that a promise was kept, and what shows it; said once. */
    public void keep(UUID proposalId, UUID promise, LocalDate day, String proof, Account by) {
        var proposal = proposals.permitted(proposalId, ProposalAction.KEEP_PROMISE, by);
        if (day.isAfter(clock.today())) {
            throw new ConflictException("proposal.error.kept-in-the-future");
        }
        var kept = jdbc.sql("""
                        update obligation set done_on = :day, done_proof = :proof, done_by = :by
                        where id = :id and proposal_id = :proposal and done_on is null""")
                .param("day", day)
                .param("proof", proof)
                .param("by", by.id())
                .param("id", promise)
                .param("proposal", proposalId)
                .update();
        if (kept == 0) {
            throw new ConflictException("proposal.error.kept-already");
        }
        steps.tell(proposal, ProposalChanged.Step.PROMISE_KEPT, false, by.id(), clock.now(), proof);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanState> of(UUID tie) {
        return jdbc.sql("""
                        select count(*) filter (where o.due_on <= :today) as due,
                          count(*) filter (where o.due_on <= :today and o.done_on is not null) as done,
                          bool_and(o.rial is not null) as budgeted
                        from obligation o join proposal p on p.id = o.proposal_id where p.tie_id = :tie
                        having count(*) > 0""")
                .param("today", clock.today())
                .param("tie", tie)
                .query((row, n) -> new PlanState(row.getInt("due"), row.getInt("done"), row.getBoolean("budgeted")))
                .optional();
    }
}
