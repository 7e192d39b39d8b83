package org.creativecities.portal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on a section, and what the city says about its being finished. */
@Component
class SectionDesk {

    private final JdbcClient jdbc;

    SectionDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The city's word by section: true for finished, false for later; absent where nothing was said. */
    Map<String, Boolean> marks(UUID dossier) {
        var marks = new HashMap<String, Boolean>();
        jdbc.sql("select section, complete from section_mark where dossier_id = :dossier")
                .param("dossier", dossier)
                .query(row -> {
                    marks.put(row.getString(1), row.getBoolean(2));
                });
        return marks;
    }

    /** @return whether that was new */
    boolean mark(UUID dossier, String section, boolean complete, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into section_mark as m (dossier_id, section, complete, marked_by, marked_at)
                        values (:dossier, :section, :complete, :by, :at)
                        on conflict (dossier_id, section) do update
                        set complete = excluded.complete, marked_by = excluded.marked_by, marked_at = excluded.marked_at
                        where m.complete <> excluded.complete""")
                        .param("dossier", dossier)
                        .param("section", section)
                        .param("complete", complete)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The person each section is assigned to. */
    Map<String, UUID> assignments(UUID dossier) {
        var people = new HashMap<String, UUID>();
        jdbc.sql("select section, person_id from section_assignment where dossier_id = :dossier")
                .param("dossier", dossier)
                .query(row -> {
                    people.put(row.getString(1), row.getObject(2, UUID.class));
                });
        return people;
    }

    Optional<UUID> assignee(UUID dossier, String section) {
        return jdbc.sql("select person_id from section_assignment where dossier_id = :dossier and section = :section")
                .param("dossier", dossier)
                .param("section", section)
                .query(UUID.class)
                .optional();
    }

    /** The days by which sections are wanted, where the city named one. */
    Map<String, LocalDate> dues(UUID dossier) {
        var days = new HashMap<String, LocalDate>();
        jdbc.sql("select section, due_on from section_assignment where dossier_id = :dossier and due_on is not null")
                .param("dossier", dossier)
                .query(row -> {
                    days.put(row.getString(1), row.getObject(2, LocalDate.class));
                });
        return days;
    }

    void assign(UUID dossier, String section, @Nullable UUID person, @Nullable LocalDate due, UUID by, Instant at) {
        jdbc.sql("delete from section_assignment where dossier_id = :dossier and section = :section")
                .param("dossier", dossier)
                .param("section", section)
                .update();
        if (person != null) {
            jdbc.sql("insert into section_assignment (dossier_id, section, person_id, assigned_by, assigned_at, due_on)"
                            + " values (:dossier, :section, :person, :by, :at, :due)")
                    .param("due", due)
                    .param("dossier", dossier)
                    .param("section", section)
                    .param("person", person)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
