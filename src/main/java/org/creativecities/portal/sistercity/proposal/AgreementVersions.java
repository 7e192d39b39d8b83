package org.creativecities.portal.sistercity.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The texts an agreement has had, from its first save on. */
@Service
public class AgreementVersions {

    private final Proposals proposals;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AgreementVersions(Proposals proposals, JdbcClient jdbc, JsonMapper json) {
        this.proposals = proposals;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All versions, the newest first; empty while nothing was saved. */
    @Transactional(readOnly = true)
    public List<AgreementVersion> of(UUID proposal, Account account) {
        proposals.see(proposal, account);
        return jdbc.sql("select number, restored_from, written_by, written_at from agreement_version"
                        + " where proposal_id = :id order by number desc")
                .param("id", proposal)
                .query((row, n) -> new AgreementVersion(
                        row.getLong("number"),
                        row.getObject("restored_from", Long.class),
                        row.getObject("written_by", UUID.class),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /** @throws NotVisibleException when the agreement has no such version, or is not the reader's to see */
    @Transactional(readOnly = true)
    public AgreementText text(UUID proposal, long number, Account account) {
        proposals.see(proposal, account);
        return find(proposal, number).orElseThrow(NotVisibleException::new);
    }

    Optional<AgreementText> find(UUID proposal, long number) {
        return jdbc.sql("select text from agreement_version where proposal_id = :id and number = :number")
                .param("id", proposal)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, AgreementText.class));
    }

    void keep(
            UUID proposal,
            long number,
            AgreementText text,
            @Nullable Long restoredFrom,
            @Nullable UUID by,
            Instant at) {
        jdbc.sql("""
                        insert into agreement_version (proposal_id, number, text, restored_from, written_by, written_at)
                        values (:id, :number, cast(:text as jsonb), :from, :by, :at) on conflict do nothing""")
                .param("id", proposal)
                .param("number", number)
                .param("text", json.writeValueAsString(text))
                .param("from", restoredFrom)
                .param("by", by)
                .param("at", java.sql.Timestamp.from(at))
                .update();
    }
}
