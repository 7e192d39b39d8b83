package org.creativecities.portal.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that belong to a position: the laws it rests on and the two bodies' opinions. */
@Component
class PositionParts {

    private final JdbcClient jdbc;

    PositionParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<LegalBasis>> laws(Collection<UUID> positions) {
        var found = new HashMap<UUID, List<LegalBasis>>();
        if (!positions.isEmpty()) {
            jdbc.sql("""
                            select b.position_id, l.id, l.code, l.title_fa, l.title_en, b.article
                            from position_law b join law l on l.id = b.law_id
                            where b.position_id in (:ids) order by b.position_id, b.place""").param("ids", positions).query(row -> {
                found.computeIfAbsent(row.getObject("position_id", UUID.class), id -> new ArrayList<>())
                        .add(new LegalBasis(
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                ClauseRows.both(row, "title"),
                                row.getString("article")));
            });
        }
        return found;
    }

    void writeLaws(UUID position, List<Map.Entry<UUID, String>> laws) {
        jdbc.sql("delete from position_law where position_id = :id")
                .param("id", position)
                .update();
        for (var place = 0; place < laws.size(); place++) {
            jdbc.sql("insert into position_law (position_id, place, law_id, article)"
                            + " values (:position, :place, :law, :article)")
                    .param("position", position)
                    .param("place", place)
                    .param("law", laws.get(place).getKey())
                    .param("article", laws.get(place).getValue())
                    .update();
        }
    }

    List<OpinionView> opinions(UUID position) {
        return jdbc.sql("""
                        select side, verdict, reservation_fa, reservation_en, reasoning, written_by, written_at, version
                        from position_opinion where position_id = :id order by side desc""")
                .param("id", position)
                .query((row, at) -> new OpinionView(
                        Side.valueOf(row.getString("side")),
                        Verdict.valueOf(row.getString("verdict")),
                        ClauseRows.both(row, "reservation"),
                        row.getString("reasoning"),
                        row.getObject("written_by", UUID.class),
                        ClauseRows.moment(row, "written_at"),
                        row.getLong("version")))
                .list();
    }

    Optional<OpinionView> opinion(UUID position, Side side) {
        return opinions(position).stream().filter(one -> one.side() == side).findFirst();
    }

    /** Writes what a body thinks; version 0 stands for nothing written yet. */
    void opine(
            UUID position, Side side, Verdict verdict, Bilingual reservation, String reasoning, UUID by, long version) {
        var statement = version == 0 ? jdbc.sql("""
                        insert into position_opinion (position_id, side, verdict, reservation_fa, reservation_en, reasoning,
                          written_by, written_at, version)
                        values (:id, :side, :verdict, :fa, :en, :reasoning, :by, portal_now(), 1)
                        on conflict do nothing""") : jdbc.sql("""
                        update position_opinion set verdict = :verdict, reservation_fa = :fa, reservation_en = :en,
                          reasoning = :reasoning, written_by = :by, written_at = portal_now(), version = version + 1
                        where position_id = :id and side = :side and version = :version""").param("version", version);
        var english = reservation.en();
        var written = statement
                .param("id", position)
                .param("side", side.name())
                .param("verdict", verdict.name())
                .param("fa", reservation.fa())
                .param("en", english == null ? "" : english)
                .param("reasoning", reasoning)
                .param("by", by)
                .update();
        if (written == 0) {
            throw new ConflictException("criteria.error.changed-meanwhile");
        }
    }
}
