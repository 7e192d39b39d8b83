package org.creativecities.portal.tie;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.Fact.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Winds the rule: collects what is known about a tie and lets {@link StatusRule} say how it stands. */
@Component
class TieClock {

    /** A verified piece of evidence, a paper, or two voices that are no list make it more than a claim. */
    private static final String KNOWN = """
            select
              (select max(a.held_on) from tie_activity a where a.tie_id = t.id and a.kind in (:joint)
                and (a.evidence_url is not null or a.document_id is not null)) as joint_on,
              (select max(a.held_on) from tie_activity a where a.tie_id = t.id and a.kind in (:slight)
                and (a.evidence_url is not null or a.document_id is not null)) as slight_on,
              exists (select from tie_statement s where s.tie_id = t.id and s.state = 'STANDING'
                and s.tag = 'DISPUTED')
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
            from tie t where t.id = :id
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
            @Nullable LocalDate jointOn, @Nullable LocalDate slightOn, boolean disputed, boolean proven) {}

    /** Computes the status anew and records it where it changed. */
    void compute(Tie tie) {
        ties.flush();
        var known = jdbc.sql(KNOWN)
                .param("id", tie.id())
                .param("joint", kinds(ActivityKind.Weight.JOINT))
                .param("slight", kinds(ActivityKind.Weight.SLIGHT))
                .query(Known.class)
                .single();
        var before = tie.status();
        var status = StatusRule.of(tie.life(known.disputed(), known.jointOn(), known.slightOn()), clock.today());
        if (tie.compute(status, known.proven() ? Proof.EVIDENCE : Proof.CLAIM, clock.now()) && before != tie.status()) {
            events.publishEvent(new TieChanged(
                    tie.id(),
                    tie.municipality(),
                    TieChanged.Step.STATUS_COMPUTED,
                    null,
                    clock.now(),
                    null,
                    Map.of("status", new Change(before.name(), tie.status().name()))));
        }
    }

    /** The signed copy is the first piece of evidence; the agreement's own signatures verify it. */
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

    private static java.util.List<String> kinds(ActivityKind.Weight weight) {
        return java.util.Arrays.stream(ActivityKind.values())
                .filter(kind -> kind.weight() == weight)
                .map(Enum::name)
                .toList();
    }
}
