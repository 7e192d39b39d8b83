package org.creativecities.portal.tie;

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

/** The ties of a city in its record. */
@Component
class TiesOfCity implements CityRecordSource {

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    TiesOfCity(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "ties";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Line> of(String municipality, Account reader) {
        var own = reader.actsFor(municipality);
        return jdbc.sql("""
                        select t.id, coalesce(c.name_fa, c.name_en) as title_fa, c.name_en as title_en, t.status as state,
                          t.signed_on as day, t.review_due < (portal_now() at time zone 'Asia/Tehran')::date as due
                        from tie t join partner_city c on c.id = t.partner_city_id
                        where t.municipality_code = :code
                        order by t.signed_on desc nulls last, t.id limit :most""")
                .param("code", municipality)
                .param("most", MOST)
                .query((row, n) -> new Line(
                        format.text(new Bilingual(row.getString("title_fa"), row.getString("title_en"))),
                        messages.getMessage(
                                "tie.status." + row.getString("state"),
                                null,
                                Language.current().locale()),
                        (own ? "/ties/" : "/office/ties/") + row.getString("id"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("due")))
                .list();
    }
}
