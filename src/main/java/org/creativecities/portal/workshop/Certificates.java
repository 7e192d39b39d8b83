package org.creativecities.portal.workshop;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.localization.Jalali;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of attendance: issued in bulk, corrected, revoked, checked by anybody who has the code. */
@Service
@Transactional
public class Certificates {

    private static final String EARNED = """
            select r.id, r.name, r.name_latin, r.person_id,
                   (sum(extract(epoch from s.ends_at - s.starts_at)) / 60)::integer as minutes
            from workshop_registration r
            join attendance a on a.registration_id = r.id and a.state <> 'ABSENT'
            join workshop_session s on s.id = a.session_id
            join workshop w on w.id = r.workshop_id
            where r.workshop_id = :workshop and r.status = 'CONFIRMED'
              and not exists (select 1 from certificate c where c.registration_id = r.id and c.revoked_at is null)
            group by r.id, w.certificate_share
            having sum(extract(epoch from s.ends_at - s.starts_at)) * 100 >= w.certificate_share *
                   (select sum(extract(epoch from x.ends_at - x.starts_at)) from workshop_session x
                    where x.workshop_id = r.workshop_id)
            order by r.name, r.id""";

    private final WorkshopRepository workshops;
    private final CertificateRows rows;
    private final Seats seats;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Certificates(
            WorkshopRepository workshops,
            CertificateRows rows,
            Seats seats,
            DatabaseClock clock,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.rows = rows;
        this.seats = seats;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** How many have earned one and have none yet. */
    @Transactional(readOnly = true)
    public int due(UUID workshopId) {
        return earned(workshopId).size();
    }

    /** Issues to everybody who has earned one and has none. */
    public int issue(UUID workshopId, Account by) {
        var workshop = certifying(workshopId, by);
        seats.lock(workshopId);
        var now = clock.now();
        var earned = earned(workshopId);
        for (var holder : earned) {
            var number = rows.nextNumber(workshop.view(now), year(workshop));
            var code = rows.insert(holder, number, null, by.id(), now);
            tell(workshop, holder.person(), number, code, CertificateChanged.Step.ISSUED, by, now, null);
        }
        return earned.size();
    }

    /** Issues it anew with the name as the registration has it now; the earlier paper says where the new one is. */
    public void correct(UUID workshopId, UUID certificateId, String reason, Account by) {
        var workshop = certifying(workshopId, by);
        seats.lock(workshopId);
        var now = clock.now();
        var holder = rows.holder(certificateId, workshopId).orElseThrow(NotVisibleException::new);
        end(certificateId, reason, by, now);
        var number = rows.nextNumber(workshop.view(now), year(workshop));
        var code = rows.insert(holder, number, certificateId, by.id(), now);
        tell(workshop, holder.person(), number, code, CertificateChanged.Step.CORRECTED, by, now, reason);
    }

    public void revoke(UUID workshopId, UUID certificateId, String reason, Account by) {
        var workshop = certifying(workshopId, by);
        var found = rows.find(certificateId)
                .filter(certificate -> certificate.workshop().equals(workshopId))
                .orElseThrow(NotVisibleException::new);
        var now = clock.now();
        end(certificateId, reason, by, now);
        tell(workshop, null, found.number(), found.code(), CertificateChanged.Step.REVOKED, by, now, reason);
    }

    /** What stands behind a code; anybody who has the paper may ask. */
    @Transactional(readOnly = true)
    public Optional<CertificateView> verify(String typed) {
        return rows.byCode(ShortCode.certificate(typed));
    }

    /** A certificate for its holder and the secretariat. */
    @Transactional(readOnly = true)
    public CertificateView find(UUID id, Account reader) {
        return rows.find(id)
                .filter(certificate ->
                        WorkshopPolicy.readsParticipants(reader) || rows.isOwn(certificate.registration(), reader.id()))
                .orElseThrow(NotVisibleException::new);
    }

    /** The person's valid certificates, the newest first. */
    @Transactional(readOnly = true)
    public List<CertificateView> mine(Account account) {
        return rows.of(account.id());
    }

    /** All certificates of a workshop for the secretariat, by number, revoked ones too. */
    @Transactional(readOnly = true)
    public List<CertificateView> of(UUID workshop, Account reader) {
        if (!WorkshopPolicy.readsParticipants(reader)) {
            throw new NotVisibleException();
        }
        return rows.ofWorkshop(workshop);
    }

    private List<CertificateHolder> earned(UUID workshop) {
        return jdbc.sql(EARNED)
                .param("workshop", workshop)
                .query((row, at) -> new CertificateHolder(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("name_latin"),
                        row.getInt("minutes")))
                .list();
    }

    private void end(UUID certificate, String reason, Account by, Instant at) {
        var ended = jdbc.sql("""
                        update certificate set revoked_at = :at, revoked_by = :by, revoke_reason = :reason
                        where id = :id and revoked_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("reason", reason)
                .param("id", certificate)
                .update();
        if (ended == 0) {
            throw new ConflictException("workshop.error.certificate-moved");
        }
    }

    private static int year(Workshop workshop) {
        return Jalali.of(workshop.text()
                        .sessions()
                        .get(0)
                        .startsAt()
                        .atZone(DatabaseClock.TEHRAN)
                        .toLocalDate())
                .year();
    }

    private Workshop certifying(UUID id, Account by) {
        var workshop = workshops.findById(id).orElseThrow(NotVisibleException::new);
        WorkshopPolicy.require(WorkshopAction.CERTIFY, by, workshop.status());
        return workshop;
    }

    private void tell(
            Workshop workshop,
            @Nullable UUID person,
            String number,
            String code,
            CertificateChanged.Step step,
            Account by,
            Instant at,
            @Nullable String reason) {
        events.publishEvent(new CertificateChanged(
                workshop.id(), workshop.text().title(), person, number, code, step, by.id(), at, reason));
    }
}
