package org.creativecities.portal.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.PersianText;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of participants, each in one statement. */
@Component
class ParticipantList {

    private static final String ROWS = """
            with attended as (
              select a.registration_id,
                     sum(extract(epoch from s.ends_at - s.starts_at) / 60) filter (where a.state <> 'ABSENT') as minutes,
                     min(a.arrived_at) as arrived_at, min(a.way) as way,
                     case when bool_or(a.state = 'PRESENT') then 'PRESENT' when bool_or(a.state = 'LATE') then 'LATE'
                          else 'ABSENT' end as state
              from attendance a join workshop_session s on s.id = a.session_id
              where s.workshop_id = :workshop group by a.registration_id)
            select r.*, coalesce(m.name_fa, r.body) as from_fa, coalesce(m.name_en, r.body) as from_en,
                   a.minutes, a.arrived_at, a.way, a.state, c.id as certificate_id
            from workshop_registration r
            left join municipality m on m.code = r.municipality_code
            left join attended a on a.registration_id = r.id
            left join certificate c on c.registration_id = r.id and c.revoked_at is null
            where r.workshop_id = :workshop
              and (cast(:status as text) is null or r.status = :status)
              and (cast(:province as text) is null or m.province_code = :province)
              and (:words = '' or strpos(search_key(r.name || ' ' || r.post || ' ' || coalesce(m.name_fa, '') || ' '
                    || coalesce(m.name_en, '') || ' ' || coalesce(r.body, '') || ' ' || r.code), :words) > 0)
            order by array_position(array['ASKED', 'CONFIRMED', 'WAITING', 'CANCELLED', 'REFUSED'], r.status),
                     case when r.status = 'WAITING' then r.queued_at end, from_fa, r.name, r.id
            limit :size offset :offset""";

    private static final String COUNT = """
            select count(*) from workshop_registration r left join municipality m on m.code = r.municipality_code
            where r.workshop_id = :workshop
              and (cast(:status as text) is null or r.status = :status)
              and (cast(:province as text) is null or m.province_code = :province)
              and (:words = '' or strpos(search_key(r.name || ' ' || r.post || ' ' || coalesce(m.name_fa, '') || ' '
                    || coalesce(m.name_en, '') || ' ' || coalesce(r.body, '') || ' ' || r.code), :words) > 0)""";

    private static final String FIGURES = """
            with seats as (
              select r.*, m.province_code from workshop_registration r
              left join municipality m on m.code = r.municipality_code where r.workshop_id = :workshop),
            came as (
              select a.registration_id, bool_or(a.state = 'PRESENT') as present, bool_or(a.state = 'LATE') as late
              from attendance a join workshop_session s on s.id = a.session_id
              where s.workshop_id = :workshop group by a.registration_id)
            select count(*) filter (where s.status = 'ASKED') as asked,
                   count(*) filter (where s.status = 'CONFIRMED') as confirmed,
                   count(*) filter (where s.status = 'WAITING') as waiting,
                   count(distinct s.municipality_code) filter (where s.status = 'CONFIRMED') as municipalities,
                   count(distinct s.body) filter (where s.status = 'CONFIRMED' and s.municipality_code is null) as bodies,
                   count(distinct s.province_code) filter (where s.status = 'CONFIRMED') as provinces,
                   count(*) filter (where c.present) as present,
                   count(*) filter (where c.late and not c.present) as late,
                   count(*) filter (where c.registration_id is not null and not c.present and not c.late) as absent,
                   (select count(*) from certificate x join seats y on y.id = x.registration_id
                    where x.revoked_at is null) as certificates
            from seats s left join came c on c.registration_id = s.id""";

    private final JdbcClient jdbc;

    ParticipantList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ParticipantRow> page(UUID workshop, ParticipantFilter filter, Pageable page) {
        var rows = filtered(ROWS, workshop, filter)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, at) -> read(row))
                .list();
        var total = filtered(COUNT, workshop, filter).query(Long.class).single();
        return new PageImpl<>(rows, page, total);
    }

    List<ParticipantRow> confirmed(UUID workshop) {
        return filtered(ROWS, workshop, new ParticipantFilter("", RegistrationStatus.CONFIRMED, null))
                .param("size", 5000)
                .param("offset", 0)
                .query((row, at) -> read(row))
                .list();
    }

    ParticipantFigures figures(UUID workshop) {
        return jdbc.sql(FIGURES)
                .param("workshop", workshop)
                .query((row, at) -> new ParticipantFigures(
                        row.getInt("asked"),
                        row.getInt("confirmed"),
                        row.getInt("waiting"),
                        row.getInt("municipalities"),
                        row.getInt("bodies"),
                        row.getInt("provinces"),
                        row.getInt("present"),
                        row.getInt("late"),
                        row.getInt("absent"),
                        row.getInt("certificates")))
                .single();
    }

    private JdbcClient.StatementSpec filtered(String statement, UUID workshop, ParticipantFilter filter) {
        var status = filter.status();
        return jdbc.sql(statement)
                .param("workshop", workshop)
                .param("status", status == null ? null : status.name())
                .param("province", filter.province())
                .param("words", PersianText.searchKey(filter.words()));
    }

    private static ParticipantRow read(ResultSet row) throws SQLException {
        var state = row.getString("state");
        var way = row.getString("way");
        return new ParticipantRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("post"),
                new Bilingual(row.getString("from_fa"), row.getString("from_en")),
                RegistrationStatus.valueOf(row.getString("status")),
                row.getString("code"),
                row.getBoolean("walk_in"),
                row.getString("substitute_for"),
                instant(row, "registered_at"),
                (int) row.getDouble("minutes"),
                state == null ? null : AttendanceState.valueOf(state),
                row.getObject("arrived_at") == null ? null : instant(row, "arrived_at"),
                way == null ? null : CheckInWay.valueOf(way),
                row.getObject("certificate_id", UUID.class),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
