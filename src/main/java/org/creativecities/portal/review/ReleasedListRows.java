package org.creativecities.portal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.call.Quota;
import org.creativecities.portal.dossier.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frozen lists. The tables refuse every change, so there is only reading and adding. */
@Component
class ReleasedListRows {

    private final JdbcClient jdbc;

    ReleasedListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReleasedList> ofCall(UUID call) {
        return jdbc.sql("select * from released_list where call_id = :call")
                .param("call", call)
                .query(ReleasedListRows::list)
                .list();
    }

    List<ReleasedList.Line> lines(UUID list) {
        return jdbc.sql("select * from released_list_line where list_id = :list order by position")
                .param("list", list)
                .query(ReleasedListRows::line)
                .list();
    }

    /** Whoever releases for this call waits here, so that numbers follow each other. */
    UUID add(UUID call, ReleasedList.Cause cause, Quota quota, UUID by) {
        jdbc.sql("select id from call where id = :call for update")
                .param("call", call)
                .query(UUID.class)
                .single();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into released_list (id, call_id, number, cause, quota_max, different_fields, released_by)
                        select :id, :call, coalesce(max(number), 0) + 1, :cause, :max, :different, :by
                        from released_list where call_id = :call""")
                .param("id", id)
                .param("call", call)
                .param("cause", cause.name())
                .param("max", quota.max())
                .param("different", quota.differentFields())
                .param("by", by)
                .update();
        return id;
    }

    void add(UUID list, int position, RankingTable.Line line, @Nullable Outcome outcome) {
        var card = line.card();
        jdbc.sql("""
                        insert into released_list_line (list_id, position, dossier_id, reference, municipality_code,
                          field_code, place, mean, rule, outcome, is_new)
                        select :list, :position, :dossier, :reference, :city, :field, :place, :mean, :rule, :outcome,
                          cast(:outcome as text) is not null and cast(:outcome as text) is distinct from (
                            select x.outcome from released_list_line x join released_list l on l.id = x.list_id
                            join released_list this on this.id = :list and l.call_id = this.call_id
                              and l.number = this.number - 1
                            where x.dossier_id = :dossier)""")
                .param("list", list)
                .param("position", position)
                .param("dossier", card.id())
                .param("reference", card.reference())
                .param("city", card.municipality())
                .param("field", card.field())
                .param("place", line.row().place(), java.sql.Types.INTEGER)
                .param("mean", line.row().mean(), java.sql.Types.NUMERIC)
                .param("rule", line.row().suggestion().name())
                .param("outcome", outcome == null ? null : outcome.name(), java.sql.Types.VARCHAR)
                .update();
    }

    private static ReleasedList list(ResultSet row, int n) throws SQLException {
        return new ReleasedList(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getInt("number"),
                ReleasedList.Cause.valueOf(row.getString("cause")),
                row.getInt("quota_max"),
                row.getBoolean("different_fields"),
                row.getObject("released_by", UUID.class),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                List.of());
    }

    private static ReleasedList.Line line(ResultSet row, int n) throws SQLException {
        var mean = row.getBigDecimal("mean");
        var outcome = row.getString("outcome");
        return new ReleasedList.Line(
                row.getObject("dossier_id", UUID.class),
                row.getString("reference"),
                row.getString("municipality_code"),
                row.getString("field_code"),
                row.getObject("place", Integer.class),
                mean == null ? null : mean.doubleValue(),
                Ranking.Suggestion.valueOf(row.getString("rule")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean("is_new"));
    }
}
