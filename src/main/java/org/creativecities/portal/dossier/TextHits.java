package org.creativecities.portal.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormTemplate;
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

/** The texts of dossiers: what is being written, or what was sent, as far as the person may read it. */
@Component
class TextHits implements SearchSource {

    private final JdbcClient jdbc;
    private final Calls calls;
    private final Format format;
    private final MessageSource messages;

    TextHits(JdbcClient jdbc, Calls calls, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public int order() {
        return 20;
    }

    private record Line(UUID dossier, String reference, Bilingual city, UUID template, String section, String value) {}

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        if (reader == null) {
            return Found.NOTHING;
        }
        var reach = TextReach.of(reader);
        if (reach.nothing()) {
            return Found.NOTHING;
        }
        // A common word is in every dossier: looking stops where nobody turns pages any more.
        var some = "select t.dossier_id, t.section, t.item, t.question, t.language, t.value from " + reach.table()
                + " t join dossier d on d.id = t.dossier_id where d.deleted_at is null and " + reach.where()
                + query.indexed("t.search_key") + " limit " + Found.MOST;
        var counting = "select count(*) from (" + some + ") found";
        var total =
                within(jdbc.sql(counting), query, reader).query(Integer.class).single();
        var listing = "select d.id, d.reference, d.template_id, m.name_fa, m.name_en, found.section, found.value "
                + "from (" + some + ") found join dossier d on d.id = found.dossier_id "
                + "join municipality m on m.code = d.municipality_code "
                + "order by d.updated_at desc, d.id, found.section, found.item, found.question, found.language "
                + "limit :limit offset :offset";
        List<Line> lines = total == 0
                ? List.of()
                : within(jdbc.sql(listing), query, reader)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, n) -> new Line(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                                row.getObject("template_id", UUID.class),
                                row.getString("section"),
                                row.getString("value")))
                        .list();
        var templates = new HashMap<UUID, FormTemplate>();
        return new Found(
                lines.stream().map(line -> hit(line, query, reach, templates)).toList(), total);
    }

    private Hit hit(Line line, SearchQuery query, TextReach reach, Map<UUID, FormTemplate> templates) {
        var section = templates
                .computeIfAbsent(line.template(), calls::formTemplate)
                .section(line.section())
                .map(found -> format.text(found.title()))
                .orElse(line.section());
        return new Hit(
                String.format(java.util.Locale.ROOT, reach.path(), line.dossier(), line.section()),
                format.text(line.city()) + " · " + format.isolate(line.reference()),
                String.valueOf(messages.getMessage(
                        "search.where.section",
                        new Object[] {format.isolate(section)},
                        LocaleContextHolder.getLocale())),
                Passage.of(line.value(), query));
    }

    private static JdbcClient.StatementSpec within(
            JdbcClient.StatementSpec statement, SearchQuery query, Account reader) {
        return statement.params(query.values()).param("me", reader.id()).param("mine", reader.municipality());
    }
}
