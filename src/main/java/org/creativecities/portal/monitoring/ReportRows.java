package org.creativecities.portal.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reports, members and the policy. */
@Component
class ReportRows {

    private static final String SECTIONS = """
            select s.*, coalesce(a.text, '') as text, a.written_by, a.written_at, coalesce(a.version, 0) as version,
              coalesce((select old.text from monitoring_answer old join monitoring_report r on r.id = old.report_id
                where r.municipality_code = :city and r.due_year < :year and old.code = s.code
                order by r.due_year desc limit 1), '') as last
            from monitoring_section s left join monitoring_answer a on a.report_id = :id and a.code = s.code
            where s.form = :form order by s.position""";

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param municipality null for all members of the country */
    record Member(String municipality, Bilingual city, int designated) {}

    record Known(UUID id, String municipality, int year, ReportStatus status) {}

    MonitoringPolicy policy() {
        return jdbc.sql(
                        "select * from monitoring_policy where valid_from <= (portal_now() at time zone 'Asia/Tehran')::date"
                                + " order by valid_from desc limit 1")
                .query((row, n) -> new MonitoringPolicy(
                        row.getInt("interval_years"),
                        row.getInt("lead_years"),
                        new Bilingual(row.getString("source_fa"), row.getString("source_en")),
                        row.getString("as_of"),
                        new Bilingual(row.getString("provisional_fa"), row.getString("provisional_en"))))
                .single();
    }

    /** @param reader whoever reads for the whole country does not see the cities they are tied to */
    List<Member> members(@Nullable String municipality, UUID reader) {
        return jdbc.sql("""
                        select m.municipality_code, c.name_fa, c.name_en, m.designated from member_city m
                        join municipality c on c.code = m.municipality_code
                        where m.iso2 = 'IR' and case when cast(:city as text) is not null then m.municipality_code = :city
                          else not exists (select 1 from conflict_of_interest t
                            where t.person_id = :reader and t.municipality_code = m.municipality_code) end
                        order by c.search_key""")
                .param("city", municipality)
                .param("reader", reader)
                .query((row, n) -> new Member(
                        row.getString("municipality_code"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getInt("designated")))
                .list();
    }

    /** All members of the country, for timed work that has no reader. */
    List<Member> members() {
        return jdbc.sql("""
                        select m.municipality_code, c.name_fa, c.name_en, m.designated from member_city m
                        join municipality c on c.code = m.municipality_code
                        where m.iso2 = 'IR' order by c.search_key""")
                .query((row, n) -> new Member(
                        row.getString("municipality_code"),
                        new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                        row.getInt("designated")))
                .list();
    }

    List<Known> known(@Nullable String municipality) {
        return jdbc.sql("select id, municipality_code, due_year, status from monitoring_report"
                        + " where cast(:city as text) is null or municipality_code = :city")
                .param("city", municipality)
                .query((row, n) -> new Known(
                        row.getObject("id", UUID.class),
                        row.getString("municipality_code"),
                        row.getInt("due_year"),
                        ReportStatus.valueOf(row.getString("status"))))
                .list();
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql("select * from monitoring_report where id = :id")
                .param("id", id)
                .query((row, n) -> report(row, sections(row)))
                .optional();
    }

    private List<Report.Section> sections(ResultSet report) throws SQLException {
        return jdbc.sql(SECTIONS)
                .param("id", report.getObject("id", UUID.class))
                .param("city", report.getString("municipality_code"))
                .param("year", report.getInt("due_year"))
                .param("form", report.getInt("form"))
                .query((row, n) -> new Report.Section(
                        row.getString("code"),
                        new Bilingual(row.getString("title_fa"), row.getString("title_en")),
                        new Bilingual(row.getString("hint_fa"), row.getString("hint_en")),
                        row.getString("text"),
                        row.getObject("written_by", UUID.class),
                        at(row, "written_at"),
                        row.getLong("version"),
                        row.getString("last")))
                .list();
    }

    private static Report report(ResultSet row, List<Report.Section> sections) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getString("municipality_code"),
                row.getInt("due_year"),
                row.getInt("form"),
                ReportStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("source"),
                row.getObject("sent_by", UUID.class),
                at(row, "sent_at"),
                row.getObject("judged_by", UUID.class),
                at(row, "judged_at"),
                sections,
                row.getLong("version"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
