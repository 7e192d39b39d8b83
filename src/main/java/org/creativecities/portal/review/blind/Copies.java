package org.creativecities.portal.review.blind;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.SubmittedDossier;
import org.creativecities.portal.review.proposal.Rounds;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The anonymised copies: covered by hand from a proposed list of words, read through, approved. */
@Service
@Transactional
public class Copies {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Cities cities;
    private final Rounds rounds;
    private final Conflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Copies(
            JdbcClient jdbc,
            Dossiers dossiers,
            Cities cities,
            Rounds rounds,
            Conflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.cities = cities;
        this.rounds = rounds;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param terms one word or phrase per line
     * @param version -1 while nothing is stored
     */
    public record Copy(int sending, String terms, boolean approved, long version) {

        public List<String> list() {
            return Arrays.stream(terms.split("\\R"))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** What the reviewers of this sending read: the covered text where the call hides cities, else the text itself. */
    @Transactional(readOnly = true)
    public SubmittedDossier forReviewer(SubmittedDossier sent) {
        if (!hidden(sent.card().callId())) {
            return sent;
        }
        var copy = stored(sent)
                .filter(Copy::approved)
                .orElseThrow(() -> new NotAllowedException("review.error.copy-missing"));
        return covered(sent, copy.list());
    }

    /** Whether reviewers of this call must not learn which city they read. */
    @Transactional(readOnly = true)
    public boolean hidden(UUID call) {
        return rounds.of(call).anonymised();
    }

    /** The copy as it stands, or a proposal of words to cover. */
    @Transactional(readOnly = true)
    public Copy of(UUID dossier, Account account) {
        var sent = sent(dossier, account);
        return stored(sent).orElseGet(() -> new Copy(sent.number(), proposal(sent.card()), false, -1));
    }

    @Transactional(readOnly = true)
    public SubmittedDossier preview(UUID dossier, List<String> terms, Account account) {
        return covered(sent(dossier, account), terms);
    }

    /** A dossier with its city covered by the proposed words, as a sample for practice; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public SubmittedDossier sample(UUID dossier) {
        var sent = dossiers.lastSubmission(dossier).orElseThrow(NotVisibleException::new);
        var stored = stored(sent);
        var terms = stored.map(Copy::terms).orElseGet(() -> proposal(sent.card()));
        return covered(sent, new Copy(sent.number(), terms, false, -1).list());
    }

    /** Keeps the words, and approves the copy when asked; a change takes the approval back. */
    public void write(UUID dossier, String terms, boolean approve, long version, Account by) {
        if (!by.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            throw new NotAllowedException("review.error.secretariat-only");
        }
        var sent = sent(dossier, by);
        var now = OffsetDateTime.ofInstant(clock.now(), DatabaseClock.TEHRAN);
        var stored = jdbc.sql("""
                        insert into anonymised_copy (dossier_id, sending, terms, made_by, made_at, approved_by, approved_at, version)
                        values (:dossier, :sending, :terms, :by, :now, :approver, :approved, 0)
                        on conflict (dossier_id, sending) do update set terms = :terms, made_by = :by, made_at = :now,
                          approved_by = :approver, approved_at = :approved, version = anonymised_copy.version + 1
                        where anonymised_copy.version = :version""")
                .param("dossier", dossier)
                .param("sending", sent.number())
                .param("terms", terms)
                .param("by", by.id())
                .param("now", now)
                .param("approver", approve ? by.id() : null)
                .param("approved", approve ? now : null)
                .param("version", version)
                .update();
        if (stored == 0) {
            throw new ConflictException("review.error.changed-elsewhere");
        }
        if (approve) {
            events.publishEvent(new CopyApproved(dossier, sent.number(), by.id(), clock.now()));
        }
    }

    private SubmittedDossier sent(UUID dossier, Account account) {
        if (!account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
        return dossiers.lastSubmission(dossier)
                .filter(sent -> !conflicts.tied(account.id(), sent.card().municipality()))
                .orElseThrow(NotVisibleException::new);
    }

    private Optional<Copy> stored(SubmittedDossier sent) {
        return jdbc.sql("select * from anonymised_copy where dossier_id = :dossier and sending = :sending")
                .param("dossier", sent.card().id())
                .param("sending", sent.number())
                .query((row, n) -> new Copy(
                        row.getInt("sending"),
                        row.getString("terms"),
                        row.getObject("approved_at") != null,
                        row.getLong("version")))
                .optional();
    }

    private String proposal(DossierCard card) {
        return cities.municipality(card.municipality())
                .map(city -> Stream.of(
                                city.name().fa(),
                                city.name().en(),
                                city.province().fa(),
                                city.province().en(),
                                city.county())
                        .filter(word -> word != null && !word.isBlank())
                        .distinct()
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""))
                .orElse("");
    }

    private static SubmittedDossier covered(SubmittedDossier sent, List<String> terms) {
        return new SubmittedDossier(
                sent.submissionId(),
                sent.card(),
                sent.number(),
                sent.at(),
                null,
                "",
                sent.receipt(),
                new Mask(terms).of(sent.text()));
    }
}
