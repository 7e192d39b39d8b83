package org.creativecities.portal.dossier;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.search.Found;
import org.creativecities.portal.search.Hit;
import org.creativecities.portal.search.SearchQuery;
import org.creativecities.portal.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dossiers within a person's reach, by reference, city and field. */
@Component
class DossierHits implements SearchSource {

    // Cities and fields are few: they are searched first, then their dossiers are taken.
    private static final List<String> PLACES = List.of(
            "d.search_key like %s",
            "d.municipality_code in (select found.code from municipality found where found.search_key like %s)",
            "d.field_code in (select found.code from creative_field found"
                    + " where search_key(found.name_fa || found.name_en) like %s)");

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    DossierHits(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "dossier";
    }

    @Override
    public int order() {
        return 10;
    }

    private record Line(UUID id, String reference, Bilingual city, Bilingual field, DossierStatus status) {}

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        if (reader == null) {
            return Found.NOTHING;
        }
        var reach = Reach.of(reader);
        if (!reach.all() && reach.municipality() == null) {
            return Found.NOTHING;
        }
        var from = " from dossier d join municipality m on m.code = d.municipality_code "
                + "join creative_field f on f.code = d.field_code where" + Reach.WHERE + query.conditionInAny(PLACES);
        var counting = "select count(*) from (select 1" + from + " limit " + Found.MOST + ") found";
        var total = within(jdbc.sql(counting), query, reach, reader)
                .query(Integer.class)
                .single();
        var listing =
                "select d.id, d.reference, m.name_fa, m.name_en, f.name_fa as field_fa, f.name_en as field_en, d.status"
                        + from + " order by d.updated_at desc, d.id limit :limit offset :offset";
        List<Line> lines = total == 0
                ? List.of()
                : within(jdbc.sql(listing), query, reach, reader)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, n) -> new Line(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                                new Bilingual(row.getString("field_fa"), row.getString("field_en")),
                                DossierStatus.valueOf(row.getString("status"))))
                        .list();
        return new Found(lines.stream().map(line -> hit(line, query, reader)).toList(), total);
    }

    private Hit hit(Line line, SearchQuery query, Account reader) {
        var where = query.in(line.reference()) ? "number" : query.in(line.city()) ? "name" : "field";
        var city = reader.is(Role.CITY_EDITOR, Role.CITY_CONTRIBUTOR, Role.MAYOR);
        return new Hit(
                (city ? "/dossiers/" : "/office/dossiers/") + line.id(),
                format.text(line.city()) + " · " + format.isolate(line.reference()) + " · " + format.text(line.field()),
                word("search.where." + where),
                List.of());
    }

    private static JdbcClient.StatementSpec within(
            JdbcClient.StatementSpec statement, SearchQuery query, Reach reach, Account reader) {
        return statement
                .params(query.values())
                .param("all", reach.all())
                .param("me", reader.id())
                .param("mine", reach.municipality());
    }

    private String word(String key) {
        return String.valueOf(messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
