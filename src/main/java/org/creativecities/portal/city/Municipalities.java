package org.creativecities.portal.city;

import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for what the secretariat records about municipalities. Who may call it is for the caller to check: this
 * module stands below accounts and knows no roles.
 */
@Service
@Transactional
public class Municipalities {

    private final MunicipalityRepository municipalities;
    private final FormerNameRepository names;
    private final SuccessionRepository successions;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Municipalities(
            MunicipalityRepository municipalities,
            FormerNameRepository names,
            SuccessionRepository successions,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.municipalities = municipalities;
        this.names = names;
        this.successions = successions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Corrects what the file has wrong. Nothing is recorded when nothing differs.
     *
     * @throws org.creativecities.portal.action.ConflictException when the row is not at this version any more
     */
    public void correct(String code, long version, MunicipalityCorrection correction, UUID by) {
        var now = clock.now();
        var municipality = expected(code, version);
        var changes = municipality.correct(correction, by, now);
        if (!changes.isEmpty()) {
            events.publishEvent(new MunicipalityCorrected(code, changes, by, now));
        }
    }

    /**
     * Gives it a new name from a day on and keeps the former one.
     *
     * @throws org.creativecities.portal.action.ConflictException when the row is not at this version any more, or is
     *     already called so
     */
    public void rename(
            String code, long version, String fa, @Nullable String en, LocalDate on, String reason, UUID by) {
        var now = clock.now();
        var municipality = expected(code, version);
        var former = municipality.nameFa();
        names.save(municipality.rename(fa, en, on, reason, by, now));
        events.publishEvent(new MunicipalityRenamed(code, former, fa, on, reason, by, now));
    }

    /**
     * Lets it go up in another one. Its row stays and points there.
     *
     * @throws org.creativecities.portal.action.ConflictException when the row is not at this version any more, or the
     *     successor is itself or exists no more
     */
    public void merge(String code, long version, String successor, LocalDate on, String reason, UUID by) {
        var now = clock.now();
        // Always in the order of the codes, so that two opposite mergers wait for each other instead of dying.
        if (successor.compareTo(code) < 0) {
            locked(successor);
        }
        var municipality = expected(code, version);
        municipality.mergeInto(locked(successor), by, now);
        successions.save(new Succession(code, successor, on, reason, by, now));
        events.publishEvent(new MunicipalityMerged(code, successor, on, reason, by, now));
    }

    private MunicipalityEntry expected(String code, long version) {
        var municipality = locked(code);
        municipality.expect(version);
        return municipality;
    }

    private MunicipalityEntry locked(String code) {
        return municipalities.findByCode(code).orElseThrow(NotVisibleException::new);
    }
}
