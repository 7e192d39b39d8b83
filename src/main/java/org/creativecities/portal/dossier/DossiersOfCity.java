package org.creativecities.portal.dossier;

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

/** The dossiers of a city in its record. */
@Component
class DossiersOfCity implements CityRecordSource {

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    DossiersOfCity(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "dossiers";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Line> of(String municipality, Account reader) {
        var own = reader.actsFor(municipality);
        return jdbc.sql("""
                        select d.id, d.reference || ' · ' || c.title_fa as title_fa, d.reference || ' · ' || c.title_en as title_en,
                          d.status as state, (d.updated_at at time zone 'Asia/Tehran')::date as day
                        from dossier d join call c on c.id = d.call_id
                        where d.municipality_code = :code and d.deleted_at is null
                          and (:own or d.municipality_code not in
                            (select x.municipality_code from conflict_of_interest x where x.person_id = :me))
                        order by d.updated_at desc, d.id limit :most""")
                .param("code", municipality)
                .param("own", own)
                .param("me", reader.id())
                .param("most", MOST)
                .query((row, n) -> new Line(
                        format.text(new Bilingual(row.getString("title_fa"), row.getString("title_en"))),
                        messages.getMessage(
                                "dossier.status." + row.getString("state"),
                                null,
                                Language.current().locale()),
                        (own ? "/dossiers/" : "/office/dossiers/") + row.getString("id"),
                        row.getObject("day", LocalDate.class),
                        "RETURNED".equals(row.getString("state"))))
                .list();
    }
}
