package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Winds the rule: collects what is known about ties and lets {@link StatusRule} say how they stand. */
@Component
class TieClock {

    /** A paper, a verified piece of evidence or a report that is no list makes a tie more than a claim. */
    private static final String KNOWN = """
            select t.id, t.municipality_code, t.basis, t.ended_on, t.suspended_on, t.expires_on, t.contact_on, t.computed,
              t.proof, t.override is not null as overridden, t.computed_at = t.created_at as fresh,
              (select max(coalesce(a.until, a.held_on)) from tie_activity a where a.tie_id = t.id and a.kind in (:joint)
                and (a.evidence_url is not null or a.document_id is not null)) as joint_on,
              (select max(coalesce(a.until, a.held_on)) from tie_activity a where a.tie_id = t.id and a.kind in (:slight)
                and (a.evidence_url is not null or a.document_id is not null)) as slight_on,
              exists (select from tie_statement s where s.tie_id = t.id and s.state = 'STANDING' and s.tag = 'DISPUTED')
              or (exists (select from tie_statement s where s.tie_id = t.id and s.state = 'STANDING'
                  and s.tag in ('SIGNED', 'ACTIVITY', 'SUSPENDED', 'HISTORIC'))
                and exists (select from tie_statement s where s.tie_id = t.id and s.state = 'STANDING'
                  and s.tag = 'NOT_A_TIE')) as disputed,
              exists (select from tie_statement s where s.tie_id = t.id and s.state = 'STANDING'
                and s.tag in ('SIGNED', 'ACTIVITY', 'SUSPENDED', 'HISTORIC', 'FRIENDSHIP')
                and s.confidence <> 'LIST')
              or exists (select from tie_evidence e where e.tie_id = t.id and e.stance = 'FOR'
                and e.verified_at is not null)
              or t.agreement_id is not null as proven
            from tie t
            """;

    private final TieRepository ties;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    TieClock(TieRepository ties, JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.ties = ties;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    private record Known(
            UUID id,
            @Nullable String municipalityCode,
            String basis,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate suspendedOn,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate contactOn,
            String computed,
            String proof,
            boolean overridden,
            boolean fresh,
            @Nullable LocalDate jointOn,
            @Nullable LocalDate slightOn,
            boolean disputed,
            boolean proven) {

        TieStatus status(LocalDate today) {
            return StatusRule.of(
                    new Life(
                            TieBasis.valueOf(basis),
                            disputed,
                            endedOn,
                            suspendedOn,
                            expiresOn,
                            jointOn,
                            slightOn,
                            contactOn),
                    today);
        }

        Proof rests() {
            return proven ? Proof.EVIDENCE : Proof.CLAIM;
        }
    }

    /** Computes the status anew and records it where it changed. */
    void compute(Tie tie) {
        ties.flush();
        var known = jdbc.sql(KNOWN + " where t.id = :id")
                .param("id", tie.id())
                .param("joint", kinds(ActivityKind.Weight.JOINT))
                .param("slight", kinds(ActivityKind.Weight.SLIGHT))
                .query(Known.class)
                .single();
        var before = tie.status();
        if (tie.compute(known.status(clock.today()), known.rests(), clock.now()) && before != tie.status()) {
            tell(tie.id(), tie.municipality(), before.name(), tie.status().name());
        }
    }

    /** All of them; two instances may do it at once, the first one's change is the only one told. */
    @Transactional
    public void computeAll() {
        var today = clock.today();
        var all = jdbc.sql(KNOWN)
                .param("joint", kinds(ActivityKind.Weight.JOINT))
                .param("slight", kinds(ActivityKind.Weight.SLIGHT))
                .query(Known.class)
                .list();
        for (var known : all) {
            var status = known.status(today).name();
            var proof = known.rests().name();
            if (!status.equals(known.computed()) || !proof.equals(known.proof())) {
                int changed = jdbc.sql("""
                                update tie set computed = :status, proof = :proof, computed_at = portal_now() + interval '1 microsecond',
                                  version = version + 1
                                where id = :id and computed = :before and proof = :proofBefore
                                """)
                        .param("status", status)
                        .param("proof", proof)
                        .param("id", known.id())
                        .param("before", known.computed())
                        .param("proofBefore", known.proof())
                        .update();
                if (changed == 1 && !known.fresh() && !known.overridden() && !status.equals(known.computed())) {
                    tell(known.id(), known.municipalityCode(), known.computed(), status);
                }
            }
        }
    }

    /** The signed copy is the first piece of evidence. */
    void keepAgreement(UUID tie, SignedAgreement agreement, Account by) {
        jdbc.sql("""
                        insert into tie_evidence (id, tie_id, stance, kind, title, document_id, dated, language, added_by,
                          added_at)
                        values (:id, :tie, 'FOR', 'AGREEMENT', :title, :document, :dated, 'fa', :by, portal_now())
                        """)
                .param("id", UUID.randomUUID())
                .param("tie", tie)
                .param("title", "توافق‌نامه امضاشده")
                .param("document", agreement.document())
                .param("dated", agreement.signedOn())
                .param("by", by.id())
                .update();
    }

    private void tell(UUID tie, @Nullable String municipality, String before, String after) {
        events.publishEvent(new TieChanged(
                tie,
                municipality,
                TieChanged.Step.STATUS_COMPUTED,
                null,
                clock.now(),
                null,
                Map.of("status", new Change(before, after))));
    }

    private static List<String> kinds(ActivityKind.Weight weight) {
        return Arrays.stream(ActivityKind.values())
                .filter(kind -> kind.weight() == weight)
                .map(Enum::name)
                .toList();
    }
}
