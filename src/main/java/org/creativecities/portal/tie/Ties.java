package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.tie.TieChanged.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register's door for other modules: which ties there are, how they stand, and what comes of a signed agreement.
 * The caller has checked who asks; what the register itself lets people do stands in {@link TieDesk}.
 */
@Service
@Transactional
public class Ties {

    private final TieRepository ties;
    private final TieClock life;
    private final PartnerCities partners;
    private final Cities cities;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Ties(
            TieRepository ties,
            TieClock life,
            PartnerCities partners,
            Cities cities,
            JdbcClient jdbc,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.ties = ties;
        this.life = life;
        this.partners = partners;
        this.cities = cities;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<TieView> find(UUID id) {
        return jdbc.sql(TieRows.SELECT + " where t.id = :id")
                .param("id", id)
                .query(TieRows::tie)
                .optional();
    }

    /** How the tie stands today; empty when there is none with this id. */
    @Transactional(readOnly = true)
    public Optional<TieStatus> status(UUID id) {
        return find(id).map(TieView::status);
    }

    /** The ties between these two places that have not ended, whatever their kind; for the check against doubles. */
    @Transactional(readOnly = true)
    public List<TieView> between(String municipality, UUID partner) {
        return jdbc.sql(TieRows.SELECT
                        + " where t.municipality_code = :municipality and t.partner_city_id = :partner"
                        + " and t.ended_on is null order by t.code")
                .param("municipality", municipality)
                .param("partner", partner)
                .query(TieRows::tie)
                .list();
    }

    /** All ties with this partner, of any city of Iran. */
    @Transactional(readOnly = true)
    public List<TieView> withPartner(UUID partner) {
        return jdbc.sql(TieRows.SELECT + " where t.partner_city_id = :partner and t.ended_on is null order by t.code")
                .param("partner", partner)
                .query(TieRows::tie)
                .list();
    }

    /** All ties with places of this country (two letters). */
    @Transactional(readOnly = true)
    public List<TieView> inCountry(String iso2) {
        return jdbc.sql(TieRows.SELECT + " where f.iso2 = :iso2 order by t.code")
                .param("iso2", iso2)
                .query(TieRows::tie)
                .list();
    }

    /** The ties of a municipality, those of its districts included. */
    @Transactional(readOnly = true)
    public List<TieView> ofMunicipality(String municipality) {
        return jdbc.sql(TieRows.SELECT + " where t.municipality_code = :municipality order by t.code")
                .param("municipality", municipality)
                .query(TieRows::tie)
                .list();
    }

    /** The tie an agreement made, if it made one. */
    @Transactional(readOnly = true)
    public Optional<UUID> ofAgreement(UUID agreement) {
        return ties.findByAgreementId(agreement).map(Tie::id);
    }

    /**
     * Enters what was signed: a tie that was only intended, or stands in the register without its paper, becomes this
     * one; otherwise a new row begins. The same agreement never makes two.
     *
     * @return the tie's id
     */
    public UUID createFromAgreement(SignedAgreement agreement, Account by) {
        var known = ties.findByAgreementId(agreement.id());
        if (known.isPresent()) {
            return known.get().id();
        }
        var tie = between(agreement.municipality(), agreement.partner()).stream()
                .findFirst()
                .flatMap(found -> ties.findById(found.id()))
                .orElseGet(() -> ties.save(begin(agreement, by)));
        tie.sign(agreement);
        ties.flush();
        if (agreement.document() != null) {
            life.keepAgreement(tie.id(), agreement, by);
        }
        life.compute(tie);
        tell(tie, Step.SIGNED, by, null);
        return tie.id();
    }

    /**
     * Both sides' contacts answered on that day, which keeps the tie awake for a year.
     *
     * @throws ConflictException when the day lies in the future
     */
    public void touch(UUID id, LocalDate day, Account by) {
        if (day.isAfter(clock.today())) {
            throw new ConflictException("tie.error.future");
        }
        var tie = stored(id);
        tie.touch(day);
        life.compute(tie);
        tell(tie, Step.CONTACTED, by, null);
    }

    /** A formal halt, by our side or the partner's. */
    public void suspend(UUID id, LocalDate day, Side side, String reason, Account by) {
        var tie = stored(id);
        tie.suspend(day, side);
        life.compute(tie);
        tell(tie, Step.SUSPENDED, by, reason);
    }

    public void resume(UUID id, String reason, Account by) {
        var tie = stored(id);
        tie.resume();
        life.compute(tie);
        tell(tie, Step.RESUMED, by, reason);
    }

    /** A formal notice ends it. The row stays, and a new tie between the two may begin. */
    public void end(UUID id, LocalDate day, String reason, Account by) {
        var tie = stored(id);
        tie.end(day);
        life.compute(tie);
        tell(tie, Step.ENDED, by, reason);
    }

    /** @param until last day of the new term; null for one without end */
    public void renew(UUID id, LocalDate day, @Nullable LocalDate until, String reason, Account by) {
        var tie = stored(id);
        tie.renew(day, until);
        life.compute(tie);
        tell(tie, Step.RENEWED, by, reason);
    }

    private Tie begin(SignedAgreement agreement, Account by) {
        var municipality = cities.municipality(agreement.municipality()).orElseThrow(NotVisibleException::new);
        var partner = partners.find(agreement.partner()).orElseThrow(NotVisibleException::new);
        var text = new NewTie(
                TieCodes.free(ties, municipality.name(), partner, agreement.type()),
                agreement.type(),
                municipality.code(),
                municipality.provinceCode(),
                partner.id(),
                agreement.signedOn().getYear(),
                agreement.field(),
                "agreement " + agreement.id(),
                clock.today().toString(),
                TieCodes.searchKey(municipality.name(), partner));
        return new Tie(text, TieBasis.MADE, Proof.EVIDENCE, by.id(), clock.now());
    }

    private Tie stored(UUID id) {
        return ties.findById(id).orElseThrow(NotVisibleException::new);
    }

    private void tell(Tie tie, Step step, Account by, @Nullable String reason) {
        events.publishEvent(new TieChanged(tie.id(), tie.municipality(), step, by.id(), clock.now(), reason, Map.of()));
    }
}
