package org.creativecities.portal.review.panel;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.review.Recommendation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored meetings and their agendas. */
@Component
class PanelRows {

    private static final String PANEL = """
            select p.*, (select array_agg(m.person_id) from panel_member m where m.panel_id = p.id) as members
            from panel p""";

    private static final String ITEM = """
            select i.*, (select array_agg(a.person_id) from panel_absence a where a.item_id = i.id) as absent
            from panel_item i""";

    private final JdbcClient jdbc;

    PanelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Panel> find(UUID id) {
        return jdbc.sql(PANEL + " where p.id = :id")
                .param("id", id)
                .query(PanelRows::panel)
                .optional();
    }

    List<Panel> ofCall(UUID call) {
        return jdbc.sql(PANEL + " where p.call_id = :call order by p.held_on desc, p.id")
                .param("call", call)
                .query(PanelRows::panel)
                .list();
    }

    List<Panel> ofMember(UUID person) {
        return jdbc.sql(PANEL
                        + " where exists (select 1 from panel_member m where m.panel_id = p.id and m.person_id = :person)"
                        + " order by p.held_on desc, p.id")
                .param("person", person)
                .query(PanelRows::panel)
                .list();
    }

    List<PanelItem> items(UUID panel) {
        return jdbc.sql(ITEM + " where i.panel_id = :panel order by i.position, i.id")
                .param("panel", panel)
                .query(PanelRows::item)
                .list();
    }

    /** What the latest meeting found about a dossier. */
    Optional<PanelItem> found(UUID dossier) {
        return jdbc.sql(ITEM
                        + " where i.dossier_id = :dossier and i.status = 'DONE' order by i.recorded_at desc limit 1")
                .param("dossier", dossier)
                .query(PanelRows::item)
                .optional();
    }

    UUID insert(UUID call, String title, LocalDate heldOn, Collection<UUID> members, UUID by) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into panel (id, call_id, title, held_on, status, made_by, version)
                        values (:id, :call, :title, :held, 'PLANNED', :by, 0)""")
                .param("id", id)
                .param("call", call)
                .param("title", title)
                .param("held", heldOn)
                .param("by", by)
                .update();
        members.stream()
                .distinct()
                .forEach(member -> jdbc.sql("insert into panel_member (panel_id, person_id) values (:panel, :person)")
                        .param("panel", id)
                        .param("person", member)
                        .update());
        return id;
    }

    void add(UUID panel, UUID dossier, int position) {
        jdbc.sql("""
                        insert into panel_item (id, panel_id, dossier_id, position, status, version)
                        values (:id, :panel, :dossier, :position, 'WAITING', 0)""")
                .param("id", UUID.randomUUID())
                .param("panel", panel)
                .param("dossier", dossier)
                .param("position", position)
                .update();
    }

    void move(UUID panel, Panel.Status from, Panel.Status to, long version, Instant at) {
        moved(jdbc.sql("""
                        update panel set status = :to, version = version + 1,
                          opened_at = case when :to = 'SITTING' then coalesce(opened_at, cast(:at as timestamptz)) else opened_at end,
                          closed_at = case when :to = 'CLOSED' then cast(:at as timestamptz) else null end
                        where id = :id and status = :from and version = :version""")
                .param("to", to.name())
                .param("from", from.name())
                .param("at", at(at))
                .param("id", panel)
                .param("version", version)
                .update());
    }

    void begin(UUID item, long version, Instant at) {
        moved(jdbc.sql("""
                        update panel_item set status = 'NOW', begun_at = :at, version = version + 1
                        where id = :id and version = :version and status <> 'NOW'
                          and exists (select 1 from panel p where p.id = panel_id and p.status = 'SITTING')""")
                .param("at", at(at))
                .param("id", item)
                .param("version", version)
                .update());
    }

    /** The item that is on the table goes back to the waiting ones. */
    void clear(UUID panel) {
        jdbc.sql(
                        "update panel_item set status = 'WAITING', version = version + 1 where panel_id = :panel and status = 'NOW'")
                .param("panel", panel)
                .update();
    }

    void absent(UUID item, UUID person, Instant at) {
        jdbc.sql("""
                        insert into panel_absence (item_id, person_id, left_at) values (:item, :person, :at)
                        on conflict do nothing""")
                .param("item", item)
                .param("person", person)
                .param("at", at(at))
                .update();
    }

    void write(
            UUID item,
            long version,
            PanelItem.Status to,
            @Nullable Recommendation finding,
            String text,
            UUID by,
            Instant at) {
        moved(jdbc.sql("""
                        update panel_item set status = :to, finding = :finding, text = :text, recorded_by = :by, recorded_at = :at,
                          version = version + 1
                        where id = :id and version = :version and status = 'NOW'
                          and exists (select 1 from panel p where p.id = panel_id and p.status = 'SITTING')""")
                .param("to", to.name())
                .param("finding", finding == null ? null : finding.name())
                .param("text", text)
                .param("by", by)
                .param("at", at(at))
                .param("id", item)
                .param("version", version)
                .update());
    }

    private static void moved(int rows) {
        if (rows == 0) {
            throw new ConflictException("review.error.panel-moved-on");
        }
    }

    private static OffsetDateTime at(Instant at) {
        return OffsetDateTime.ofInstant(at, DatabaseClock.TEHRAN);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Set<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null ? Set.of() : Set.of((UUID[]) array.getArray());
    }

    private static Panel panel(ResultSet row, int number) throws SQLException {
        return new Panel(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                Panel.Status.valueOf(row.getString("status")),
                ids(row.getArray("members")),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getLong("version"));
    }

    private static PanelItem item(ResultSet row, int number) throws SQLException {
        var finding = row.getString("finding");
        return new PanelItem(
                row.getObject("id", UUID.class),
                row.getObject("panel_id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getInt("position"),
                PanelItem.Status.valueOf(row.getString("status")),
                finding == null ? null : Recommendation.valueOf(finding),
                row.getString("text"),
                row.getObject("recorded_by", UUID.class),
                instant(row, "recorded_at"),
                ids(row.getArray("absent")),
                row.getLong("version"));
    }
}
