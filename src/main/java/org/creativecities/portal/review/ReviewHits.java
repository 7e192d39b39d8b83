package org.creativecities.portal.review;

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
 * Reasons of scores: a reviewer's own, whatever their state; for the secretariat and the auditor those that were handed
 * in. And, for a reviewer who has declared no conflict, the text of the dossier to be judged.
 */
@Component
class ReviewHits implements SearchSource {

    private static final String OFFICE =
            "select r.id, r.dossier_id, 'reason' as place, s.criterion_code as part, s.reason as value, r.saved_at as at "
                    + "from score s join review r on r.id = s.review_id join dossier d on d.id = r.dossier_id "
                    + "where r.status = 'SUBMITTED' and d.municipality_code not in "
                    + "(select c.municipality_code from conflict_of_interest c where c.person_id = :me)";

    private static final String OWN =
            "select r.id, r.dossier_id, 'reason' as place, s.criterion_code as part, s.reason as value, r.saved_at as at "
                    + "from score s join review r on r.id = s.review_id "
                    + "where r.reviewer_id = :me and r.status in ('OPEN', 'SUBMITTED')";

    private static final String DOSSIER =
            "select r.id, r.dossier_id, 'dossier' as place, t.section as part, t.value, r.saved_at as at "
                    + "from sent_text t join review r on r.dossier_id = t.dossier_id "
                    + "where r.reviewer_id = :me and r.status in ('OPEN', 'SUBMITTED') and r.declared_at is not null";

    private final JdbcClient jdbc;
    private final Format format;
    private final MessageSource messages;

    ReviewHits(JdbcClient jdbc, Format format, MessageSource messages) {
        this.jdbc = jdbc;
        this.format = format;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public int order() {
        return 40;
    }

    private record Line(
            UUID review, UUID dossier, Bilingual city, String reference, String place, String part, String value) {}

    @Override
    public Found find(SearchQuery query, @Nullable Account reader, int offset, int limit) {
        if (reader == null) {
            return Found.NOTHING;
        }
        var own = reader.is(Role.REVIEWER);
        if (!own && !reader.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT, Role.AUDITOR)) {
            return Found.NOTHING;
        }
        var reasons = (own ? OWN : OFFICE) + query.indexed("s.search_key");
        var some = own
                ? reasons + " union all " + DOSSIER + query.indexed("t.search_key") + " limit " + Found.MOST
                : reasons + " limit " + Found.MOST;
        var counting = "select count(*) from (" + some + ") found";
        var total = jdbc.sql(counting)
                .params(query.values())
                .param("me", reader.id())
                .query(Integer.class)
                .single();
        var listing = "select found.*, d.reference, m.name_fa, m.name_en from (" + some + ") found "
                + "join dossier d on d.id = found.dossier_id join municipality m on m.code = d.municipality_code "
                + "order by found.at desc, found.id, found.place desc, found.part, found.value limit :limit offset :offset";
        List<Line> lines = total == 0
                ? List.of()
                : jdbc.sql(listing)
                        .params(query.values())
                        .param("me", reader.id())
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((row, n) -> new Line(
                                row.getObject("id", UUID.class),
                                row.getObject("dossier_id", UUID.class),
                                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                                row.getString("reference"),
                                row.getString("place"),
                                row.getString("part"),
                                row.getString("value")))
                        .list();
        return new Found(lines.stream().map(line -> hit(line, query, own)).toList(), total);
    }

    private Hit hit(Line line, SearchQuery query, boolean own) {
        var inDossier = line.place().equals("dossier");
        var anchor = (inDossier ? "#section-" : "#reason-") + line.part();
        return new Hit(
                own ? "/reviews/" + line.review() + anchor : "/office/decisions/" + line.dossier(),
                format.text(line.city()) + " · " + format.isolate(line.reference()),
                String.valueOf(
                        messages.getMessage("search.where." + line.place(), null, LocaleContextHolder.getLocale())),
                Passage.of(line.value(), query));
    }
}
