package org.creativecities.portal.sistercity.proposal;

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

/** The proposals of a city in its record; drafts are the city's own. */
@Component
class ProposalsOfCity implements CityRecordSource {

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    ProposalsOfCity(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "proposals";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Line> of(String municipality, Account reader) {
        var own = reader.actsFor(municipality);
        return jdbc.sql("""
                        select p.id, p.reference || ' · ' || coalesce(c.name_fa, c.name_en) as title_fa,
                          p.reference || ' · ' || c.name_en as title_en, p.status as state, (p.status_since at time zone 'Asia/Tehran')::date as day
                        from proposal p join partner_city c on c.id = p.partner_city_id
                        where p.municipality_code = :code and (:own or p.status <> 'DRAFT')
                          and (:own or p.municipality_code not in
                            (select x.municipality_code from conflict_of_interest x where x.person_id = :me))
                        order by p.status_since desc, p.id limit :most""")
                .param("code", municipality)
                .param("own", own)
                .param("me", reader.id())
                .param("most", MOST)
                .query((row, n) -> new Line(
                        format.text(new Bilingual(row.getString("title_fa"), row.getString("title_en"))),
                        messages.getMessage(
                                "proposal.status." + row.getString("state"),
                                null,
                                Language.current().locale()),
                        (own ? "/proposals/" : "/office/proposals/") + row.getString("id"),
                        row.getObject("day", LocalDate.class),
                        "RETURNED".equals(row.getString("state"))))
                .list();
    }
}
