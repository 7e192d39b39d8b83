package org.creativecities.portal.criteria;

import java.time.LocalDate;
import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.cityrecord.CityRecordSource;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The self-assessments of a city in its record; they are the city's own and nobody else's. */
@Component
class AssessmentsOfCity implements CityRecordSource {

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    AssessmentsOfCity(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "self-assessments";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Line> of(String municipality, Account reader) {
        var own = reader.actsFor(municipality);
        return jdbc.sql("""
                        select a.id, e.title_fa, e.title_en, a.status as state, (coalesce(a.finished_at, a.started_at) at time zone 'Asia/Tehran')::date as day
                        from self_assessment a join edition e on e.id = a.edition_id
                        where a.municipality_code = :code and :own
                        order by a.started_at desc, a.id limit :most""")
                .param("code", municipality)
                .param("own", own)
                .param("most", MOST)
                .query((row, n) -> new Line(
                        format.text(new Bilingual(row.getString("title_fa"), row.getString("title_en"))),
                        messages.getMessage(
                                "cityrecord.assessment." + row.getString("state"),
                                null,
                                Language.current().locale()),
                        "/self-assessments/" + row.getString("id"),
                        row.getObject("day", LocalDate.class),
                        false))
                .list();
    }
}
