package org.creativecities.portal.sistercity.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.tie.LegalNature;
import org.creativecities.portal.tie.SignedAgreement;
import org.creativecities.portal.tie.Ties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing what is to be signed, and the signature, which makes the tie. */
@Service
@Transactional
public class Agreements {

    private final Proposals proposals;
    private final ProposalSteps steps;
    private final Ties ties;
    private final SignedCopies copies;
    private final AgreementVersions versions;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    Agreements(
            Proposals proposals,
            ProposalSteps steps,
            Ties ties,
            SignedCopies copies,
            AgreementVersions versions,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.proposals = proposals;
        this.steps = steps;
        this.ties = ties;
        this.copies = copies;
        this.versions = versions;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The text and the version to save it under. */
    public record Draft(AgreementText text, long version) {}

    @Transactional(readOnly = true)
    public Draft read(UUID proposal, Account account) {
        proposals.see(proposal, account);
        return draft(proposal);
    }

    /** @throws ConflictException when somebody saved another text meanwhile */
    public void write(UUID proposalId, long version, AgreementText text, Account by) {
        write(proposalId, version, text, null, by);
    }

    /**
     * Makes an earlier text the present one; the texts between them stay as versions.
     *
     * @throws NotVisibleException when there is no such version
     * @throws ConflictException when somebody saved another text meanwhile
     */
    public void restore(UUID proposalId, long number, long version, Account by) {
        proposals.permitted(proposalId, ProposalAction.WRITE_AGREEMENT, by);
        var text = versions.find(proposalId, number).orElseThrow(NotVisibleException::new);
        write(proposalId, version, text, number, by);
    }

    private void write(UUID proposalId, long version, AgreementText text, @Nullable Long from, Account by) {
        var proposal = proposals.permitted(proposalId, ProposalAction.WRITE_AGREEMENT, by);
        var before = draft(proposalId);
        if (before.version() > 0 && before.version() == version) {
            // A text from before versions were kept; one that is kept already stays as it is.
            versions.keep(proposalId, version, before.text(), null, null, clock.now());
        }
        jdbc.sql("insert into agreement (proposal_id) values (:id) on conflict do nothing")
                .param("id", proposalId)
                .update();
        var saved = jdbc.sql("""
                        update agreement set term_until = :term, renewal = :renewal, way_out = :out, disputes = :disputes,
                          prevailing_language = :language, summary_fa = :fa, summary_en = :en, version = version + 1
                        where proposal_id = :id and version = :version and signed_on is null""")
                .param("term", text.termUntil())
                .param("renewal", text.renewal())
                .param("out", text.wayOut())
                .param("disputes", text.disputes())
                .param("language", text.prevailingLanguage())
                .param("fa", text.summary().fa())
                .param("en", english(text.summary()))
                .param("id", proposalId)
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new ConflictException("proposal.error.changed-meanwhile");
        }
        jdbc.sql("delete from obligation where proposal_id = :id")
                .param("id", proposalId)
                .update();
        var position = 0;
        for (var obligation : text.obligations()) {
            insert(proposalId, position++, obligation);
        }
        jdbc.sql("delete from agreement_clause where proposal_id = :id")
                .param("id", proposalId)
                .update();
        position = 0;
        for (var clause : text.clauses()) {
            insert(proposalId, position++, clause);
        }
        versions.keep(proposalId, version + 1, text, from, by.id(), clock.now());
        steps.tell(proposal, ProposalChanged.Step.AGREEMENT_EDITED, false, by.id(), clock.now(), null);
    }

    /**
     * Records that both sides have signed; the register of ties gets its row.
     *
     * @throws ConflictException when something blocks the signature
     */
    public void sign(UUID proposalId, long version, LocalDate day, Account by) {
        var proposal = proposals.permitted(proposalId, ProposalAction.SIGN, by);
        proposal.requireVersion(version);
        var draft = draft(proposalId);
        if (!Executability.signable(draft.text())) {
            throw new ConflictException("proposal.error.not-signable");
        }
        var signed = copies.copies(proposalId);
        if (signed.isEmpty()) {
            throw new ConflictException("proposal.error.no-copy");
        }
        if (day.isAfter(clock.today())) {
            throw new ConflictException("proposal.error.signed-in-the-future");
        }
        // What is signed is the text that was judged above, not one saved in the meantime.
        var rows = jdbc.sql("update agreement set signed_on = :day"
                        + " where proposal_id = :id and version = :version and signed_on is null")
                .param("day", day)
                .param("id", proposalId)
                .param("version", draft.version())
                .update();
        if (rows == 0) {
            throw new ConflictException("proposal.error.changed-meanwhile");
        }
        var text = proposal.text();
        var tie = ties.createFromAgreement(
                new SignedAgreement(
                        proposalId,
                        proposal.municipality(),
                        text.partner(),
                        text.type(),
                        day,
                        draft.text().termUntil(),
                        text.field(),
                        LegalNature.UNDECIDED,
                        signed.get(0).document()),
                by);
        proposal.sign(tie, clock.now());
        steps.tell(proposal, ProposalChanged.Step.SIGNED, true, by.id(), clock.now(), null);
    }

    private Draft draft(UUID proposal) {
        var obligations = jdbc.sql("select * from obligation where proposal_id = :id order by position")
                .param("id", proposal)
                .query((row, n) -> new Obligation(
                        row.getString("bearer"),
                        new Bilingual(row.getString("deed_fa"), row.getString("deed_en")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("rial", Long.class),
                        row.getString("budget_line"),
                        row.getString("proof")))
                .list();
        var clauses = jdbc.sql("select * from agreement_clause where proposal_id = :id order by position")
                .param("id", proposal)
                .query((row, n) -> new Clause(
                        row.getString("source_code"),
                        row.getObject("source_number", Integer.class),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        row.getString("text_fa"),
                        row.getString("text_en"),
                        row.getString("text_third")))
                .list();
        return jdbc.sql("select * from agreement where proposal_id = :id")
                .param("id", proposal)
                .query((row, n) -> new Draft(
                        new AgreementText(
                                row.getObject("term_until", LocalDate.class),
                                row.getString("renewal"),
                                row.getString("way_out"),
                                row.getString("disputes"),
                                row.getString("prevailing_language"),
                                new Bilingual(row.getString("summary_fa"), row.getString("summary_en")),
                                List.copyOf(obligations),
                                clauses),
                        row.getLong("version")))
                .optional()
                .orElse(new Draft(AgreementText.EMPTY, 0));
    }

    private void insert(UUID proposal, int position, Obligation obligation) {
        jdbc.sql("""
                        insert into obligation (id, proposal_id, position, bearer, deed_fa, deed_en, due_on, rial,
                          budget_line, proof)
                        values (:id, :proposal, :position, :bearer, :fa, :en, :due, :rial, :line, :proof)""")
                .param("id", UUID.randomUUID())
                .param("proposal", proposal)
                .param("position", position)
                .param("bearer", obligation.bearer())
                .param("fa", obligation.deed().fa())
                .param("en", english(obligation.deed()))
                .param("due", obligation.dueOn())
                .param("rial", obligation.rial())
                .param("line", obligation.budgetLine())
                .param("proof", obligation.proof())
                .update();
    }

    private void insert(UUID proposal, int position, Clause clause) {
        jdbc.sql("""
                        insert into agreement_clause (proposal_id, position, source_code, source_number, title_fa, title_en,
                          text_fa, text_en, text_third)
                        values (:proposal, :position, :source, :number, :titleFa, :titleEn, :fa, :en, :third)""")
                .param("proposal", proposal)
                .param("position", position)
                .param("source", clause.source())
                .param("number", clause.sourceNumber())
                .param("titleFa", clause.title().fa())
                .param("titleEn", english(clause.title()))
                .param("fa", clause.fa())
                .param("en", clause.en())
                .param("third", clause.third())
                .update();
    }

    private static String english(Bilingual text) {
        var english = text.en();
        return english == null ? "" : english;
    }
}
