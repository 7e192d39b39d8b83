package org.creativecities.portal.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a draft edition and its clauses: a number that stands already is brought up to date, never doubled. */
@Component
class ImportedClauses {

    private final JdbcClient jdbc;

    ImportedClauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the head and answers the edition's id. */
    UUID head(EditionHead head, @Nullable Edition earlier, Account by) {
        var note = head.note();
        return jdbc.sql("""
                        insert into edition (id, code, instrument, edition_year, title_fa, title_en, short_fa, short_en, note_fa,
                          note_en, source, source_url, as_of, status, follows_id, brought_by, brought_at, version)
                        values (:id, :code, :instrument, :year, :titleFa, :titleEn, :shortFa, :shortEn, :noteFa, :noteEn,
                          :source, :url, :asOf, 'DRAFT', :follows, :by, portal_now(), 0)
                        on conflict (code) do update set edition_year = excluded.edition_year, title_fa = excluded.title_fa,
                          title_en = excluded.title_en, short_fa = excluded.short_fa, short_en = excluded.short_en,
                          note_fa = excluded.note_fa, note_en = excluded.note_en, source = excluded.source,
                          source_url = excluded.source_url, as_of = excluded.as_of, version = edition.version + 1
                        returning id""")
                .param("id", UUID.randomUUID())
                .param("code", head.code())
                .param("instrument", earlier == null ? head.code() : earlier.instrument())
                .param("year", head.year())
                .param("titleFa", head.title().fa())
                .param("titleEn", head.title().en())
                .param("shortFa", head.shortTitle().fa())
                .param("shortEn", head.shortTitle().en())
                .param("noteFa", note == null ? null : note.fa())
                .param("noteEn", note == null ? null : note.en())
                .param("source", head.source())
                .param("url", head.sourceUrl())
                .param("asOf", head.asOf())
                .param("follows", earlier == null ? null : earlier.id())
                .param("by", by.id())
                .query(UUID.class)
                .single();
    }

    /** Writes the clauses; what the file no longer has and nobody has written a position on goes. */
    void write(UUID edition, String code, List<ClauseDraft> drafts, Map<String, UUID> follows) {
        var numbers = new ArrayList<String>();
        drafts.forEach(draft -> numbers.add(draft.number()));
        jdbc.sql("""
                        delete from clause c where c.edition_id = :edition and c.number not in (:numbers)
                          and not exists (select from national_position p where p.clause_id = c.id)""").param("edition", edition).param("numbers", numbers).update();
        jdbc.sql("update clause set follows_id = null where edition_id = :edition")
                .param("edition", edition)
                .update();
        var place = 0;
        for (var draft : drafts) {
            write(edition, code, draft, follows.get(draft.number()), place++);
        }
    }

    private void write(UUID edition, String code, ClauseDraft draft, @Nullable UUID follows, int place) {
        jdbc.sql("""
                        insert into clause (id, edition_id, code, number, place, topic, nature, title_fa, title_en, original_en,
                          original_fr, wording, rendering_fa, source, source_url, as_of, provisional, assessed, follows_id)
                        values (:id, :edition, :code, :number, :place, :topic, :nature, :titleFa, :titleEn, :original, :french,
                          :wording, :rendering, :source, :url, :asOf, :provisional, :assessed, :follows)
                        on conflict (edition_id, number) do update set place = excluded.place, topic = excluded.topic,
                          nature = excluded.nature, title_fa = excluded.title_fa, title_en = excluded.title_en,
                          original_en = excluded.original_en, original_fr = excluded.original_fr, wording = excluded.wording,
                          rendering_fa = excluded.rendering_fa, source = excluded.source, source_url = excluded.source_url,
                          as_of = excluded.as_of, provisional = excluded.provisional, assessed = excluded.assessed,
                          follows_id = excluded.follows_id""")
                .param("id", UUID.randomUUID())
                .param("edition", edition)
                .param("code", code + "-" + draft.number())
                .param("number", draft.number())
                .param("place", place)
                .param("topic", draft.topic().name())
                .param("nature", draft.nature().name())
                .param("titleFa", draft.titleFa())
                .param("titleEn", draft.titleEn())
                .param("original", draft.original())
                .param("french", draft.french())
                .param("wording", draft.wording().name())
                .param("rendering", draft.rendering())
                .param("source", draft.source())
                .param("url", draft.sourceUrl())
                .param("asOf", draft.asOf())
                .param("provisional", draft.provisional())
                .param("assessed", draft.assessed())
                .param("follows", follows)
                .update();
    }
}
