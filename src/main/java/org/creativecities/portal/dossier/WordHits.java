package org.creativecities.portal.dossier;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.Passage;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secretariat's words about dossiers: reasons of decisions and of the screening, remarks of returns with the city's
 * answers. The city finds what was released or sent to it, never what is only prepared.
 */
@Component
class WordHits implements SearchSource {

    private static final String WORDS = """
             from (
              select x.dossier_id, 'decision' as place, x.reasons as value, x.prepared_at as at, x.released_at is not null as told
              from dossier_decision x
              union all
              select v.dossier_id, 'screening', v.reasons, v.given_at, true from screening_verdict v where v.reasons <> ''
              union all
              select r.dossier_id, 'remark', m.remark || coalesce(E'\\n' || m.answer, ''), r.returned_at, true
              from return_remark m join dossier_return r on r.id = m.return_id
              union all
              select r.dossier_id, 'remark', r.note, r.returned_at, true from dossier_return r where r.note <> '') t
            join dossier d on d.id = t.dossier_id join municipality m on m.code = d.municipality_code
            where""" + Reach.WHERE + " and (:all or t.told) ";

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    WordHits(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "decision";
    }

    @Override
    public int order() {
        return 30;
    }

    private record Line(UUID dossier, String reference, Bilingual city, String place, String value) {}

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        if (reader == null || reader.is(Role.CITY_CONTRIBUTOR)) {
            return Found.NOTHING;
        }
        var reach = Reach.of(reader);
        if (!reach.all() && reach.municipality() == null) {
            return Found.NOTHING;
        }
        var from = WORDS + query.condition("search_key(t.value)");
        var counting = "select count(*) from (select 1" + from + " limit " + Found.MOST + ") found";
        var total = within(jdbc.sql(counting), query, reach, reader)
                .query(Integer.class)
                .single();
        var listing = "select d.id, d.reference, m.name_fa, m.name_en, t.place, t.value" + from
                + " order by t.at desc, d.id, t.value limit :limit offset :offset";
        List<Line> lines = total == 0
                ? List.of()
                : within(jdbc.sql(listing), query, reach, reader)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, n) -> new Line(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                                row.getString("place"),
                                row.getString("value")))
                        .list();
        return new Found(
                lines.stream().map(line -> hit(line, query, reach.all())).toList(), total);
    }

    private Hit hit(Line line, SearchQuery query, boolean office) {
        var path = office
                ? line.place().equals("decision")
                        ? "/office/decisions/" + line.dossier()
                        : "/office/dossiers/" + line.dossier()
                : "/dossiers/" + line.dossier() + (line.place().equals("remark") ? "" : "/result");
        return new Hit(
                path,
                format.text(line.city()) + " · " + format.isolate(line.reference()),
                String.valueOf(
                        messages.getMessage("search.where." + line.place(), null, LocaleContextHolder.getLocale())),
                Passage.of(line.value(), query));
    }

    private static JdbcClient.StatementSpec within(
            JdbcClient.StatementSpec statement, SearchQuery query, Reach reach, Account reader) {
        return statement
                .params(query.values())
                .param("all", reach.all())
                .param("me", reader.id())
                .param("mine", reach.municipality());
    }
}
