package org.creativecities.portal.workshop;

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

/** The workshops a city was invited to or registered for, in its record. Who came stands on the workshop's own pages. */
@Component
class WorkshopsOfCity implements CityRecordSource {

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    WorkshopsOfCity(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "workshops";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Line> of(String municipality, Account reader) {
        return jdbc.sql("""
                        select w.id, w.title_fa, coalesce(nullif(w.title_en, ''), w.title_fa) as title_en, x.state, (x.at at time zone 'Asia/Tehran')::date as day
                        from (
                          select r.workshop_id, r.status as state, r.registered_at as at from workshop_registration r
                          where r.municipality_code = :code
                          union all
                          select i.workshop_id, 'INVITED', i.invited_at from workshop_invitation i
                          where i.municipality_code = :code and i.status = 'PENDING') x
                        join workshop w on w.id = x.workshop_id
                        where w.status <> 'DRAFT'
                        group by w.id, x.state, x.at order by x.at desc, w.id limit :most""")
                .param("code", municipality)
                .param("most", MOST)
                .query((row, n) -> new Line(
                        format.text(new Bilingual(row.getString("title_fa"), row.getString("title_en"))),
                        messages.getMessage(
                                "workshop.registration.status." + row.getString("state"),
                                null,
                                Language.current().locale()),
                        "/workshops/" + row.getString("id"),
                        row.getObject("day", LocalDate.class),
                        "INVITED".equals(row.getString("state"))))
                .list();
    }
}
