package org.creativecities.portal.workshop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code workshop_material}, and who belongs to its audiences. */
@Repository
class MaterialRows {

    private final JdbcClient jdbc;

    MaterialRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The smallest first. */
    List<Material> of(UUID workshop) {
        return jdbc.sql("""
                        select m.*, d.name, d.size from workshop_material m join document d on d.id = m.document_id
                        where m.workshop_id = :workshop order by d.size, m.position, m.id""")
                .param("workshop", workshop)
                .query((row, n) -> new Material(
                        row.getObject("id", UUID.class),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        Audience.valueOf(row.getString("audience")),
                        row.getObject("document_id", UUID.class),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(UUID id, UUID workshop, Bilingual title, UUID document, Audience audience, UUID by) {
        jdbc.sql("""
                        insert into workshop_material (id, workshop_id, position, title_fa, title_en, document_id, audience,
                          added_by, added_at)
                        select :id, :workshop, coalesce(max(position), 0) + 1, :fa, :en, :document, :audience, :by, portal_now()
                        from workshop_material where workshop_id = :workshop""")
                .param("id", id)
                .param("workshop", workshop)
                .param("fa", title.fa())
                .param("en", title.en())
                .param("document", document)
                .param("audience", audience.name())
                .param("by", by)
                .update();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from workshop_material where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Two files for one workshop come one after the other, so that their number is right. */
    void lock(UUID workshop) {
        jdbc.sql("select 1 from workshop where id = :id for update")
                .param("id", workshop)
                .query(Integer.class)
                .optional();
    }

    boolean hasSeat(UUID workshop, UUID person) {
        return jdbc.sql("select exists (select 1 from workshop_registration where workshop_id = :workshop "
                        + "and person_id = :person and status = 'CONFIRMED')")
                .param("workshop", workshop)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    boolean wasThere(UUID workshop, UUID person) {
        return jdbc.sql(
                        "select exists (select 1 from workshop_registration r join attendance a on a.registration_id = r.id "
                                + "where r.workshop_id = :workshop and r.person_id = :person and a.state in ('PRESENT', 'LATE'))")
                .param("workshop", workshop)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
