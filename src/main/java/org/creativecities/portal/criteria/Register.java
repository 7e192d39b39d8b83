package org.creativecities.portal.criteria;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.city.SearchWords;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for reading the register. The public sees editions in force and before, with what was published of the
 * positions; the office also sees drafts and decisions that are not public.
 */
@Service
@Transactional(readOnly = true)
public class Register {

    /** What the public may know: the newest version that ever was public, unless it was taken back. */
    private static final String PUBLISHED = """
             left join lateral (select p.verdict, p.decided_at, p.status from national_position p
               where p.clause_id = c.id and p.published_at is not null order by p.number desc limit 1) newest on true
             left join lateral (select newest.verdict, newest.decided_at where newest.status <> 'WITHDRAWN') v on true
             left join lateral (select null::text as status) w on true
            """;

    private static final String IN_FORCE = """
             left join national_position v on v.clause_id = c.id and v.status in ('DECIDED', 'PUBLISHED')
             left join national_position w on w.clause_id = c.id and w.status in ('DRAFT', 'DISCUSSED', 'PROPOSED')
            """;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the register. */
    public Page<ClauseRow> list(RegisterFilter filter, boolean office, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var from = from(filter, office, parameters);
        var counting = "select count(*)" + from;
        var total = jdbc.sql(counting).params(parameters).query(Long.class).single();
        parameters.put("limit", page.getPageSize());
        parameters.put("offset", page.getOffset());
        return new PageImpl<>(rows(filter, from, " limit :limit offset :offset", parameters), page, total);
    }

    /** All rows of the filter, for exports. */
    public List<ClauseRow> all(RegisterFilter filter, boolean office) {
        var parameters = new HashMap<String, Object>();
        return rows(filter, from(filter, office, parameters), "", parameters);
    }

    /** How many of the filter's clauses have which verdict, whatever verdict the filter itself asks for. */
    public RegisterFigures figures(RegisterFilter filter, boolean office) {
        var wide = new RegisterFilter(
                filter.words(), null, false, filter.topic(), filter.edition(), filter.order(), filter.descending());
        var parameters = new HashMap<String, Object>();
        var sql = "select count(*) as n, count(*) filter (where v.verdict = 'ACCEPTED') as accepted,"
                + " count(*) filter (where v.verdict = 'WITH_RESERVATION') as reserved,"
                + " count(*) filter (where v.verdict = 'NOT_ACCEPTED') as refused,"
                + " count(*) filter (where v.verdict = 'NOT_RELEVANT') as irrelevant,"
                + " count(*) filter (where v.verdict is null or v.verdict = 'UNDER_EXAMINATION') as undecided"
                + from(wide, office, parameters);
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, at) -> new RegisterFigures(
                        row.getInt("n"),
                        row.getInt("accepted"),
                        row.getInt("reserved"),
                        row.getInt("refused"),
                        row.getInt("undecided"),
                        row.getInt("irrelevant")))
                .single();
    }

    /** The clause with this code; one of a draft only for the office. */
    public Optional<Clause> clause(String code, boolean office) {
        var sql = ClauseRows.COLUMNS + ClauseRows.FROM + "where c.code = :code and (:office or e.status <> 'DRAFT')";
        return jdbc.sql(sql)
                .param("code", code)
                .param("office", office)
                .query(ClauseRows::clause)
                .optional();
    }

    /** The clauses with these ids. */
    public Map<UUID, Clause> clauses(Collection<UUID> ids) {
        var found = new HashMap<UUID, Clause>();
        if (!ids.isEmpty()) {
            var sql = ClauseRows.COLUMNS + ClauseRows.FROM + "where c.id in (:ids)";
            jdbc.sql(sql)
                    .param("ids", ids)
                    .query(ClauseRows::clause)
                    .list()
                    .forEach(clause -> found.put(clause.id(), clause));
        }
        return found;
    }

    /** The clause that takes this one's place in a later edition that was published. */
    public Optional<Clause> successor(UUID clause) {
        var sql = ClauseRows.COLUMNS + ClauseRows.FROM + "where c.follows_id = :id and e.status <> 'DRAFT'";
        return jdbc.sql(sql).param("id", clause).query(ClauseRows::clause).optional();
    }

    /** All editions: those in force first, then drafts, then earlier ones. Drafts only for the office. */
    public List<Edition> editions(boolean office) {
        var sql = ClauseRows.EDITION + " where :office or e.status <> 'DRAFT' order by e.status = 'SUPERSEDED',"
                + " e.instrument = 'uccn-call' desc, e.instrument, e.edition_year desc nulls last, e.code";
        return jdbc.sql(sql).param("office", office).query(ClauseRows::edition).list();
    }

    private String from(RegisterFilter filter, boolean office, Map<String, Object> parameters) {
        var where = new StringBuilder(" where true");
        if (filter.edition() == null) {
            where.append(" and e.status = 'CURRENT'");
        } else {
            where.append(" and e.code = :edition and (:office or e.status <> 'DRAFT')");
            parameters.put("edition", filter.edition());
            parameters.put("office", office);
        }
        var topic = filter.topic();
        if (topic != null) {
            where.append(" and c.topic = :topic");
            parameters.put("topic", topic.name());
        }
        var verdict = filter.verdict();
        if (verdict != null) {
            where.append(" and v.verdict = :verdict");
            parameters.put("verdict", verdict.name());
        }
        if (filter.none()) {
            where.append(" and v.verdict is null");
        }
        if (filter.words() != null) {
            SearchWords.add(where, parameters, "c.search_key", filter.words());
        }
        return ClauseRows.FROM + (office ? IN_FORCE : PUBLISHED) + where;
    }

    private List<ClauseRow> rows(RegisterFilter filter, String from, String cut, Map<String, Object> parameters) {
        var sql = ClauseRows.COLUMNS + ", v.verdict, v.decided_at, w.status as at_work" + from
                + filter.order().sql(filter.descending()) + cut;
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, at) -> {
                    var verdict = row.getString("verdict");
                    var work = row.getString("at_work");
                    return new ClauseRow(
                            ClauseRows.clause(row, at),
                            verdict == null ? null : Verdict.valueOf(verdict),
                            work == null ? null : PositionStatus.valueOf(work),
                            ClauseRows.instant(row, "decided_at"));
                })
                .list();
    }
}
