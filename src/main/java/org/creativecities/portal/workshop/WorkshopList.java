package org.creativecities.portal.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of workshops, each in one statement. */
@Component
class WorkshopList {

    private static final String OFFICE = """
            select w.*, s.starts_at, s.ends_at, r.confirmed, r.waiting,
                   w.status = 'PUBLISHED' and portal_now() >= w.registration_opens_at
                     and portal_now() < w.registration_closes_at as registration_open
            from workshop w
            join lateral (select min(starts_at) as starts_at, max(ends_at) as ends_at
                          from workshop_session where workshop_id = w.id) s on true
            join lateral (select count(*) filter (where status = 'CONFIRMED') as confirmed,
                                 count(*) filter (where status = 'WAITING') as waiting
                          from workshop_registration where workshop_id = w.id) r on true
            where (cast(:status as text) is null or w.status = :status)
            order by s.starts_at desc, w.id limit :size offset :offset""";

    private static final String COMING = """
            select w.*, s.starts_at, s.ends_at, r.confirmed, r.waiting,
                   portal_now() >= w.registration_opens_at
                     and portal_now() < w.registration_closes_at as registration_open
            from workshop w
            join lateral (select min(starts_at) as starts_at, max(ends_at) as ends_at
                          from workshop_session where workshop_id = w.id) s on true
            join lateral (select count(*) filter (where status = 'CONFIRMED') as confirmed,
                                 count(*) filter (where status = 'WAITING') as waiting
                          from workshop_registration where workshop_id = w.id) r on true
            where w.status = 'PUBLISHED' and s.ends_at >= portal_now()
            order by s.starts_at, w.id limit :size""";

    private static final String PAST = """
            select w.*, s.starts_at, s.ends_at, r.confirmed, r.waiting, false as registration_open
            from workshop w
            join lateral (select min(starts_at) as starts_at, max(ends_at) as ends_at
                          from workshop_session where workshop_id = w.id) s on true
            join lateral (select count(*) filter (where status = 'CONFIRMED') as confirmed,
                                 count(*) filter (where status = 'WAITING') as waiting
                          from workshop_registration where workshop_id = w.id) r on true
            where w.status <> 'DRAFT' and (w.status <> 'PUBLISHED' or s.ends_at < portal_now())
            order by s.starts_at desc, w.id limit :size offset :offset""";

    private static final String PAST_COUNT = """
            select count(*) from workshop w
            where w.status <> 'DRAFT' and (w.status <> 'PUBLISHED'
              or (select max(ends_at) from workshop_session where workshop_id = w.id) < portal_now())""";

    private final JdbcClient jdbc;

    WorkshopList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<WorkshopRow> office(@Nullable WorkshopStatus status, Pageable page) {
        var name = status == null ? null : status.name();
        var rows = jdbc.sql(OFFICE)
                .param("status", name)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, at) -> read(row))
                .list();
        var total = jdbc.sql("select count(*) from workshop where cast(:status as text) is null or status = :status")
                .param("status", name)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, page, total);
    }

    List<WorkshopRow> coming(int most) {
        return jdbc.sql(COMING)
                .param("size", most)
                .query((row, at) -> read(row))
                .list();
    }

    Page<WorkshopRow> past(Pageable page) {
        var rows = jdbc.sql(PAST)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, at) -> read(row))
                .list();
        return new PageImpl<>(rows, page, jdbc.sql(PAST_COUNT).query(Long.class).single());
    }

    private static WorkshopRow read(ResultSet row) throws SQLException {
        return new WorkshopRow(
                row.getObject("id", UUID.class),
                new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                MeetingForm.valueOf(row.getString("form")),
                new Bilingual(row.getString("place_fa"), row.getString("place_en")),
                WorkshopStatus.valueOf(row.getString("status")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getObject("registration_closes_at", OffsetDateTime.class).toInstant(),
                row.getInt("capacity"),
                row.getInt("confirmed"),
                row.getInt("waiting"),
                row.getBoolean("registration_open"));
    }
}
