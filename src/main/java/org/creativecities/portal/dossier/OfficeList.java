package org.creativecities.portal.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.PersianText;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All dossiers for those who see all: filtered, sorted and paged by the database. */
@Service
@Transactional(readOnly = true)
public class OfficeList {

    private static final String OF_DOSSIERS = "where" + Reach.WHERE + """
              and (cast(:status as text) is null or d.status = :status)
              and (cast(:among as text[]) is null or d.status = any(cast(:among as text[])))
              and (cast(:field as text) is null or d.field_code = :field)
              and (cast(:call as uuid) is null or d.call_id = :call)
              and (not :idle or (d.status in ('SUBMITTED', 'ADMITTED', 'DECISION_PREPARED')
                and :before >""" + " " + UntouchedDossiers.TOUCHED + """
              ))""";

    private static final String FROM = """
             from dossier d
             join municipality m on m.code = d.municipality_code
             join province p on p.code = m.province_code
             join creative_field f on f.code = d.field_code
             left join dossier_return r on r.id = d.return_id
            """ + OF_DOSSIERS + """
              and (cast(:province as text) is null or m.province_code = :province)
              and (:search = '' or d.reference ilike :search or search_key(m.name_fa) like :key
                or search_key(coalesce(m.name_en, '')) like :key)""";

    /** What counts where nothing is asked of the city: every dossier has one, so that no other table is read. */
    private static final String PLAIN = " from dossier d " + OF_DOSSIERS;

    private static final String COLUMNS = """
            select d.id, d.reference, m.name_fa as city_fa, m.name_en as city_en, p.name_fa as province_fa,
              p.name_en as province_en, f.name_fa as field_fa, f.name_en as field_en, d.status, d.submitted_at, r.due_at,
              d.sendings""";

    private static final int STEP = 500;

    private final JdbcClient jdbc;
    private final UntouchedDossiers untouched;

    OfficeList(JdbcClient jdbc, UntouchedDossiers untouched) {
        this.jdbc = jdbc;
        this.untouched = untouched;
    }

    /** @param page counted from 0 */
    public Page<OfficeRow> page(OfficeFilter filter, int page, int size, Account reader) {
        var total = count(filter, reader);
        var request = PageRequest.of(Math.max(0, page), Math.min(100, Math.max(1, size)));
        var rows = bind(jdbc.sql(COLUMNS + FROM + filter.sql() + " limit :limit offset :offset"), filter, reader)
                .param("limit", request.getPageSize())
                .param("offset", request.getOffset())
                .query(OfficeList::row)
                .list();
        return new PageImpl<>(rows, request, total);
    }

    /** How many dossiers the filter gives. */
    public long count(OfficeFilter filter, Account reader) {
        var plain = filter.province() == null && filter.search().isBlank();
        var statement = plain ? jdbc.sql("select count(*)" + PLAIN) : jdbc.sql("select count(*)" + FROM);
        return bind(statement, filter, reader).query(Long.class).single();
    }

    /** Hands out all rows of the filter in its order, a few hundred in memory at a time. */
    public void each(OfficeFilter filter, Account reader, Consumer<OfficeRow> receiver) {
        bind(jdbc.sql(COLUMNS + FROM + filter.sql()).withFetchSize(STEP), filter, reader)
                .query(row -> {
                    receiver.accept(row(row, 0));
                });
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, OfficeFilter filter, Account reader) {
        var reach = Reach.of(reader);
        var search = filter.search().strip();
        UUID call = filter.call();
        var status = filter.status();
        var group = filter.group();
        return statement
                .param("me", reader.id())
                .param("all", reach.all())
                .param("mine", reach.municipality())
                .param("status", status == null ? null : status.name())
                .param("among", group == null ? null : array(group))
                .param("field", filter.field())
                .param("province", filter.province())
                .param("call", call)
                .param("idle", filter.idle())
                .param("before", untouched.before().atOffset(ZoneOffset.UTC))
                .param("search", search.isEmpty() ? "" : "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                // Signs alone have no key; a pattern of nothing would find everything.
                .param("key", PersianText.searchKey(search).isEmpty() ? "" : PersianText.searchPattern(search));
    }

    /** The group as an array of the database; the names are the enum's own. */
    private static String array(OfficeFilter.Group group) {
        return group.statuses().stream().map(DossierStatus::name).collect(Collectors.joining(",", "{", "}"));
    }

    private static OfficeRow row(ResultSet row, int number) throws SQLException {
        return new OfficeRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new Bilingual(row.getString("city_fa"), row.getString("city_en")),
                new Bilingual(row.getString("province_fa"), row.getString("province_en")),
                new Bilingual(row.getString("field_fa"), row.getString("field_en")),
                DossierStatus.valueOf(row.getString("status")),
                DossierFinder.instant(row, "submitted_at"),
                DossierFinder.instant(row, "due_at"),
                row.getInt("sendings"));
    }
}
