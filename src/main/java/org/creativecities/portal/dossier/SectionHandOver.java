package org.creativecities.portal.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.account.PersonLeft;
import org.creativecities.portal.action.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sections of somebody who left go to the heir, or are free again. They stay with the municipality. */
@Component
class SectionHandOver {

    private final JdbcClient jdbc;
    private final SectionDesk desk;
    private final FactWriter facts;
    private final DatabaseClock clock;

    SectionHandOver(JdbcClient jdbc, SectionDesk desk, FactWriter facts, DatabaseClock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.facts = facts;
        this.clock = clock;
    }

    private record Held(
            DossierFact.About dossier,
            String section,
            @Nullable LocalDate due) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonLeft left) {
        var by = Objects.requireNonNullElse(left.by(), left.person());
        var now = clock.now();
        // The same order for everyone who changes several rows, so that two hand-overs never wait for each other.
        var held = jdbc.sql("""
                        select d.id, d.reference, d.municipality_code, s.section, s.due_on
                        from section_assignment s join dossier d on d.id = s.dossier_id
                        where s.person_id = :person and d.municipality_code = :municipality
                        order by d.id, s.section for update of s""")
                .param("person", left.person())
                .param("municipality", left.municipality())
                .query((row, n) -> new Held(
                        new DossierFact.About(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                row.getString("municipality_code")),
                        row.getString("section"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
        for (var one : held) {
            desk.assign(one.dossier().id(), one.section(), left.heir(), one.due(), by, now);
            facts.tell(
                    new SectionAssigned(one.dossier(), one.section(), left.person(), left.heir(), one.due(), by, now));
        }
    }
}
