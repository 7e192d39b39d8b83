package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.document.DocumentView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed papers of an agreement, with the hash of each. Nobody takes one away. */
@Service
@Transactional
public class SignedCopies {

    private final Proposals proposals;
    private final ProposalSteps steps;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    SignedCopies(Proposals proposals, ProposalSteps steps, DatabaseClock clock, JdbcClient jdbc) {
        this.proposals = proposals;
        this.steps = steps;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @param language FA, EN or PARTNER */
    public record Copy(UUID document, String language, String sha256, Instant addedAt) {}

    @Transactional(readOnly = true)
    public List<Copy> of(UUID proposal, Account account) {
        proposals.see(proposal, account);
        return copies(proposal);
    }

    public void add(UUID proposalId, String language, DocumentView file, Account by) {
        var proposal = proposals.permitted(proposalId, ProposalAction.ADD_COPY, by);
        jdbc.sql("""
                        insert into agreement_copy (id, proposal_id, document_id, language, sha256, added_by, added_at)
                        values (:id, :proposal, :document, :language, :sha, :by, portal_now())""")
                .param("id", UUID.randomUUID())
                .param("proposal", proposalId)
                .param("document", file.id())
                .param("language", language)
                .param("sha", file.sha256())
                .param("by", by.id())
                .update();
        steps.tell(proposal, ProposalChanged.Step.COPY_ADDED, false, by.id(), clock.now(), null);
    }

    /** Refuses with 404 a file that is no copy of this agreement. */
    @Transactional(readOnly = true)
    public void require(UUID proposal, UUID document, Account account) {
        if (of(proposal, account).stream().noneMatch(copy -> copy.document().equals(document))) {
            throw new NotVisibleException();
        }
    }

    List<Copy> copies(UUID proposal) {
        return jdbc.sql("select * from agreement_copy where proposal_id = :id order by added_at, id")
                .param("id", proposal)
                .query((row, n) -> new Copy(
                        row.getObject("document_id", UUID.class),
                        row.getString("language"),
                        row.getString("sha256"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
