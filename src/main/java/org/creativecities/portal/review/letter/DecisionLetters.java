package org.creativecities.portal.review.letter;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.Verifiable;
import org.creativecities.portal.call.CallLetters;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DecisionReleased;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.dossier.DossierDecision;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.dossier.Outcome;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Jalali;
import org.creativecities.portal.review.reviewer.Conflicts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to letters: composed from the call's words, edited one by one, numbered in the release itself. */
@Service
@Transactional
public class DecisionLetters implements Verifiable {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Dossiers dossiers;
    private final CallLetters templates;
    private final LetterPlaces places;
    private final Cities cities;
    private final Conflicts conflicts;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    DecisionLetters(
            Dossiers dossiers,
            CallLetters templates,
            LetterPlaces places,
            Cities cities,
            Conflicts conflicts,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.templates = templates;
        this.places = places;
        this.cities = cities;
        this.conflicts = conflicts;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The letter as it stands, for the secretariat and the auditor. @throws NotVisibleException without a decision */
    @Transactional(readOnly = true)
    public DecisionLetter find(UUID dossier, Account reader) {
        if (!reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            throw new NotVisibleException();
        }
        return standing(card(dossier, reader));
    }

    /** The same with every place filled: what the city will read, or reads. */
    @Transactional(readOnly = true)
    public DecisionLetter filled(UUID dossier, Account reader) {
        var letter = find(dossier, reader);
        return letter.releasedAt() == null ? filled(letter, card(dossier, reader)) : letter;
    }

    /** What the city was sent, for its people and the auditor. @throws NotVisibleException for others, and before the release */
    @Transactional(readOnly = true)
    public DecisionLetter forCity(UUID dossier, Account reader) {
        var own = dossiers.card(dossier)
                .filter(one -> reader.actsFor(one.municipality())
                        || (reader.is(Role.AUDITOR) && !conflicts.tied(reader.id(), one.municipality())));
        return own.flatMap(one -> stored(one.id()))
                .filter(one -> one.releasedAt() != null)
                .orElseThrow(NotVisibleException::new);
    }

    public static boolean mayWrite(Account account, DecisionLetter letter) {
        return letter.releasedAt() == null && account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    /** Writes the letter for this city alone. @throws ConflictException when it moved since it was shown */
    public void write(UUID dossier, Bilingual subject, Bilingual body, long shown, Account by) {
        var card = card(dossier, by);
        var standing = standing(card);
        if (!mayWrite(by, standing)) {
            throw new NotAllowedException("review.letter.refused");
        }
        if (standing.version() != shown) {
            throw new ConflictException("review.letter.conflict");
        }
        var written = jdbc.sql("""
                        insert into decision_letter (dossier_id, outcome, subject_fa, subject_en, body_fa, body_en, edited_by,
                          edited_at)
                        values (:dossier, :outcome, :sfa, :sen, :bfa, :ben, :by, portal_now())
                        on conflict (dossier_id) do update set outcome = :outcome, subject_fa = :sfa, subject_en = :sen,
                          body_fa = :bfa, body_en = :ben, edited_by = :by, edited_at = portal_now(),
                          version = decision_letter.version + 1
                        where decision_letter.released_at is null and (decision_letter.version = :version or :version < 0)""")
                .param("dossier", dossier)
                .param("outcome", standing.outcome().name())
                .param("sfa", subject.fa())
                .param("sen", subject.en())
                .param("bfa", body.fa())
                .param("ben", body.en())
                .param("by", by.id())
                .param("version", shown)
                .update();
        if (written == 0) {
            throw new ConflictException("review.letter.conflict");
        }
        tell(card, "edited", Map.of("subject", new Change(standing.subject().fa(), subject.fa())), by.id());
    }

    /** In the transaction of the release: the words are filled and kept, and the letter gets its number and code. */
    @EventListener
    void on(DecisionReleased fact) {
        var card = dossiers.card(fact.dossier().id()).orElseThrow(NotVisibleException::new);
        var letter = filled(standing(card), card);
        jdbc.sql("select pg_advisory_xact_lock(hashtext('decision-letter-number'))")
                .query()
                .singleRow();
        var year = Jalali.of(clock.today()).year();
        var next = jdbc.sql("select count(*) + 1 from decision_letter where number like :like")
                .param("like", "L-" + year + "-%")
                .query(Integer.class)
                .single();
        var number = "L-" + year + "-" + String.format("%04d", next);
        jdbc.sql("""
                        insert into decision_letter (dossier_id, outcome, subject_fa, subject_en, body_fa, body_en, number, code,
                          released_by, released_at)
                        values (:dossier, :outcome, :sfa, :sen, :bfa, :ben, :number, :code, :by, portal_now())
                        on conflict (dossier_id) do update set outcome = :outcome, subject_fa = :sfa, subject_en = :sen,
                          body_fa = :bfa, body_en = :ben, number = :number, code = :code, released_by = :by,
                          released_at = portal_now(), version = decision_letter.version + 1""")
                .param("dossier", card.id())
                .param("outcome", fact.outcome().name())
                .param("sfa", letter.subject().fa())
                .param("sen", letter.subject().en())
                .param("bfa", letter.body().fa())
                .param("ben", letter.body().en())
                .param("number", number)
                .param("code", code())
                .param("by", fact.by())
                .update();
        tell(card, "issued", Map.of("number", new Change(null, number)), fact.by());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Verified> verify(String code) {
        return jdbc.sql("""
                        select l.*, m.name_fa, m.name_en from decision_letter l join dossier d on d.id = l.dossier_id
                        join municipality m on m.code = d.municipality_code where l.code = :code""")
                .param("code", code)
                .query((row, n) -> {
                    var facts = new LinkedHashMap<String, String>();
                    var persian = org.creativecities.portal.localization.Language.current()
                            == org.creativecities.portal.localization.Language.PERSIAN;
                    facts.put("review.letter.to", row.getString(persian ? "name_fa" : "name_en"));
                    facts.put("review.letter.subject", row.getString(persian ? "subject_fa" : "subject_en"));
                    return new Verified(
                            "review.letter.title",
                            row.getString("number"),
                            facts,
                            row.getObject("released_at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }

    /** The edited words as long as they were written for the outcome that stands; else the words of the call. */
    private DecisionLetter standing(DossierCard card) {
        var decision = dossiers.decision(card.id()).orElseThrow(NotVisibleException::new);
        var stored = stored(card.id());
        return stored.filter(one -> one.releasedAt() != null || one.outcome() == decision.outcome())
                .orElseGet(() -> composed(
                        card, decision, stored.map(DecisionLetter::version).orElse(-1L)));
    }

    private DecisionLetter composed(DossierCard card, DossierDecision decision, long version) {
        var words = templates.of(card.callId(), decision.outcome().name());
        return new DecisionLetter(
                card.id(), decision.outcome(), words.subject(), words.body(), false, null, null, null, null, version);
    }

    private DecisionLetter filled(DecisionLetter letter, DossierCard card) {
        return new DecisionLetter(
                letter.dossier(),
                letter.outcome(),
                places.fill(letter.subject(), card),
                places.fill(letter.body(), card),
                letter.edited(),
                null,
                null,
                null,
                null,
                letter.version());
    }

    private Optional<DecisionLetter> stored(UUID dossier) {
        return jdbc.sql("select * from decision_letter where dossier_id = :dossier")
                .param("dossier", dossier)
                .query(DecisionLetters::row)
                .optional();
    }

    private static DecisionLetter row(ResultSet row, int n) throws SQLException {
        var released = row.getObject("released_at", OffsetDateTime.class);
        return new DecisionLetter(
                row.getObject("dossier_id", UUID.class),
                Outcome.valueOf(row.getString("outcome")),
                new Bilingual(row.getString("subject_fa"), row.getString("subject_en")),
                new Bilingual(row.getString("body_fa"), row.getString("body_en")),
                row.getObject("edited_by", UUID.class) != null,
                row.getString("number"),
                row.getString("code"),
                row.getObject("released_by", UUID.class),
                released == null ? null : released.toInstant(),
                row.getLong("version"));
    }

    /** Nobody reads of a city they are tied to. */
    private DossierCard card(UUID dossier, Account reader) {
        return dossiers.card(dossier)
                .filter(card -> !conflicts.tied(reader.id(), card.municipality()))
                .orElseThrow(NotVisibleException::new);
    }

    private void tell(DossierCard card, String what, Map<String, Change> changes, @Nullable UUID by) {
        events.publishEvent(new LetterFact(
                card.id(), card.municipality(), what, java.util.Objects.requireNonNull(by), clock.now(), changes));
    }

    private static String code() {
        var code = new StringBuilder();
        for (var at = 0; at < 8; at++) {
            code.append(at == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
