package org.creativecities.portal.workshop;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happens when during a workshop. */
@Component
public class Agenda {

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All items of a workshop in order; whoever may see the workshop may see them. */
    public List<AgendaItem> of(UUID workshop) {
        return jdbc.sql("""
                        select a.session_id, a.starts_at, a.ends_at, a.title_fa, a.title_en, a.presenter_fa,
                               a.presenter_en, a.kind
                        from workshop_agenda_item a join workshop_session s on s.id = a.session_id
                        where s.workshop_id = :id order by s.position, a.position""")
                .param("id", workshop)
                .query((row, at) -> new AgendaItem(
                        row.getObject("session_id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        new Bilingual(row.getString("presenter_fa"), row.getString("presenter_en")),
                        AgendaKind.valueOf(row.getString("kind"))))
                .list();
    }

    void rewrite(UUID session, List<AgendaItem> items) {
        jdbc.sql("delete from workshop_agenda_item where session_id = :id")
                .param("id", session)
                .update();
        var position = 0;
        for (var item : items) {
            jdbc.sql("""
                            insert into workshop_agenda_item (id, session_id, position, starts_at, ends_at, title_fa,
                              title_en, presenter_fa, presenter_en, kind)
                            values (:id, :session, :position, :starts, :ends, :titleFa, :titleEn, :presenterFa,
                              :presenterEn, :kind)""")
                    .param("id", UUID.randomUUID())
                    .param("session", session)
                    .param("position", position++)
                    .param("starts", item.startsAt().atOffset(java.time.ZoneOffset.UTC))
                    .param("ends", item.endsAt().atOffset(java.time.ZoneOffset.UTC))
                    .param("titleFa", item.title().fa())
                    .param("titleEn", english(item.title()))
                    .param("presenterFa", item.presenter().fa())
                    .param("presenterEn", english(item.presenter()))
                    .param("kind", item.kind().name())
                    .update();
        }
    }

    void copy(List<WorkshopSession> from, List<WorkshopSession> to, Duration later) {
        for (var i = 0; i < from.size(); i++) {
            var target = to.get(i).id();
            var source = from.get(i).id();
            jdbc.sql("""
                            insert into workshop_agenda_item (id, session_id, position, starts_at, ends_at, title_fa,
                              title_en, presenter_fa, presenter_en, kind)
                            select gen_random_uuid(), :target, position, starts_at + :days * interval '1 day',
                              ends_at + :days * interval '1 day', title_fa, title_en, presenter_fa, presenter_en, kind
                            from workshop_agenda_item where session_id = :source""")
                    .param("target", target)
                    .param("source", source)
                    .param("days", later.toDays())
                    .update();
        }
    }

    private static String english(Bilingual text) {
        var english = text.en();
        return english == null ? "" : english;
    }
}
