package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds dossiers within a person's reach and says how they stand towards the person and the database's clock. */
@Component
class DossierFinder {

    /** A dossier, what the policy needs to know of it, and what follows. */
    record Found(DossierView view, Standing standing) {}

    private static final String SELECT = """
            select d.*, call_closes_at(d.call_id, d.municipality_code) as closes_at,
              call_is_open(d.call_id, d.municipality_code) as call_open,
              call_is_sealed(d.call_id, d.municipality_code) as sealed,
              r.due_at, coalesce(portal_now() < r.due_at, false) as return_open,
              greatest(d.updated_at, (select max(updated_at) from answer a where a.dossier_id = d.id)) as last_saved,
              (select w.status_before from withdrawal w where w.dossier_id = d.id and w.revived_at is null) as before,
              (select array_agg(section) from section_assignment s where s.dossier_id = d.id and s.person_id = :me) as assigned,
              (select array_agg(distinct section) from return_remark m where m.return_id = d.return_id) as named
            from dossier d left join dossier_return r on r.id = d.return_id
            where""" + Reach.WHERE;

    private final JdbcClient jdbc;

    DossierFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotVisibleException when there is none, or none that the person may know of */
    Found find(UUID id, Account account) {
        return within(jdbc.sql(SELECT + "and d.id = :id").param("id", id), account)
                .query((row, n) -> found(row, account))
                .optional()
                .filter(found -> found.view().actions().contains(DossierAction.SEE))
                .orElseThrow(NotVisibleException::new);
    }

    Found find(UUID id, Account account, DossierAction action) {
        var found = find(id, account);
        DossierPolicy.require(action, account, found.standing());
        return found;
    }

    /** The dossiers of the person's own municipality, newest first. */
    List<DossierView> ofTheCity(Account account) {
        return within(jdbc.sql(SELECT + "and not :all order by d.created_at desc"), account)
                .query((row, n) -> found(row, account).view())
                .list();
    }

    /**
     * Holds the text open until the end of the transaction: nobody can freeze it meanwhile, and the date has not
     * passed. Judged in one statement by the database's clock.
     *
     * @throws ConflictException when the text was frozen, sent or closed meanwhile
     */
    void holdOpen(UUID id) {
        var unused = jdbc.sql("""
                        select 1 from dossier d left join dossier_return r on r.id = d.return_id
                        where d.id = :id and d.deleted_at is null and d.status in ('DRAFT', 'RETURNED')
                          and case when r.id is null then call_is_open(d.call_id, d.municipality_code) else portal_now() < r.due_at end
                        for share of d""")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new ConflictException("dossier.conflict.state"));
    }

    /** @throws NotAllowedException when the call has closed for this city; judged by the database's clock */
    void requireCallOpen(UUID id) {
        var open = jdbc.sql("select call_is_open(call_id, municipality_code) from dossier where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new NotAllowedException("dossier.refused.closed");
        }
    }

    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec statement, Account account) {
        var reach = Reach.of(account);
        return statement.param("me", account.id()).param("all", reach.all()).param("mine", reach.municipality());
    }

    private static Found found(ResultSet row, Account account) throws SQLException {
        var returnId = row.getObject("return_id", UUID.class);
        var before = row.getString("before");
        var standing = new Standing(
                row.getString("municipality_code"),
                DossierStatus.valueOf(row.getString("status")),
                row.getObject("author", UUID.class),
                row.getInt("sendings"),
                returnId != null,
                row.getBoolean("call_open"),
                row.getBoolean("return_open"),
                before == null ? null : DossierStatus.valueOf(before),
                strings(row, "assigned"),
                returnId == null ? null : strings(row, "named"),
                row.getBoolean("sealed"));
        var card = new DossierCard(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("call_id", UUID.class),
                standing.municipality(),
                row.getString("field_code"),
                standing.status(),
                instant(row, "submitted_at"),
                row.getLong("version"));
        var view = new DossierView(
                card,
                row.getObject("template_id", UUID.class),
                standing.author(),
                standing.sendings(),
                returnId,
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                row.getObject("last_saved", OffsetDateTime.class).toInstant(),
                standing.open(),
                account.is(Role.CITY_CONTRIBUTOR),
                DossierPolicy.permitted(account, standing),
                standing.assigned(),
                standing.named());
        return new Found(view, standing);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Set<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? Set.of() : Set.of((String[]) array.getArray());
    }
}
