package org.creativecities.portal.city;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the member cities of the network. Withheld countries (a setting) are left out everywhere. */
@Service
@Transactional(readOnly = true)
public class Members {

    /** Two letters of our own country. */
    public static final String IRAN = "IR";

    private static final String FROM = """
             from member_city m
             join country c on c.iso2 = m.iso2
             join member_city_field h on h.member_code = m.code and h.until is null
             join creative_field f on f.code = h.field_code
            """;

    private static final String COLUMNS = """
            select m.code, m.name_fa, m.name_en, m.name_fa_provisional, m.iso2, c.name_fa as country_fa,
              c.name_en as country_en, f.code as field, f.name_fa as field_fa, f.name_en as field_en, h.since,
              m.designated, m.municipality_code, m.lat, m.lon""";

    private final JdbcClient jdbc;
    private final Withheld withheld;

    Members(JdbcClient jdbc, Withheld withheld) {
        this.jdbc = jdbc;
        this.withheld = withheld;
    }

    /** One page of the members, sorted in the language of the page. */
    public Page<MemberCity> list(MemberFilter filter, MemberSort sort, boolean descending, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var from = FROM + where(filter, parameters);
        var counting = "select count(*)" + from;
        var total = jdbc.sql(counting).params(parameters).query(Long.class).single();
        parameters.put("limit", page.getPageSize());
        parameters.put("offset", page.getOffset());
        var listing = COLUMNS + from + order(sort, descending) + " limit :limit offset :offset";
        var rows = jdbc.sql(listing).params(parameters).query(Rows::member).list();
        return new PageImpl<>(rows, page, total);
    }

    /** How many members the filter leaves. */
    public int count(MemberFilter filter) {
        var parameters = new HashMap<String, Object>();
        var sql = "select count(*)" + FROM + where(filter, parameters);
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    /** All members the filter leaves, for maps and exports. */
    public List<MemberCity> all(MemberFilter filter, MemberSort sort, boolean descending) {
        var parameters = new HashMap<String, Object>();
        var sql = COLUMNS + FROM + where(filter, parameters) + order(sort, descending);
        return jdbc.sql(sql).params(parameters).query(Rows::member).list();
    }

    /** Iran's members in the order of their designation, all or those of one field. */
    public List<MemberCity> ofIran(MemberFilter filter) {
        return all(filter, MemberSort.YEAR, false);
    }

    public Optional<MemberCity> find(String code) {
        var parameters = new HashMap<String, Object>();
        var sql = COLUMNS + FROM + where(MemberFilter.ALL, parameters) + " and m.code = :code";
        return jdbc.sql(sql)
                .params(parameters)
                .param("code", code)
                .query(Rows::member)
                .optional();
    }

    /** The countries that have members, in the order of the page's language. */
    public List<Country> countries() {
        var order = Language.current() == Language.ENGLISH ? "c.name_en" : "c.name_fa";
        var statement = "select c.iso2, c.name_fa, c.name_en from country c"
                + " where exists (select from member_city m where m.iso2 = c.iso2) and c.iso2 not in (:withheld)"
                + " order by " + order + " collate fa_ir";
        return jdbc.sql(statement)
                .param("withheld", withheld.countries())
                .query(Rows::country)
                .list();
    }

    /** The years in which cities were designated, newest first. */
    public List<Integer> years() {
        return jdbc.sql("select distinct designated from member_city order by designated desc")
                .query(Integer.class)
                .list();
    }

    /** How many members the lists leave out because their country is withheld. */
    public int withheld() {
        return jdbc.sql("select count(*) from member_city where iso2 in (:withheld)")
                .param("withheld", withheld.countries())
                .query(Integer.class)
                .single();
    }

    private String where(MemberFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" where m.iso2 not in (:withheld)");
        parameters.put("withheld", withheld.countries());
        add(where, parameters, "field", "f.code = :field", filter.field());
        add(where, parameters, "country", "m.iso2 = :country", filter.country());
        add(where, parameters, "year", "m.designated = :year", filter.year());
        if (filter.words() != null) {
            SearchWords.add(where, parameters, "m.search_key", filter.words());
        }
        return where.toString();
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> parameters,
            String name,
            String condition,
            @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static String order(MemberSort sort, boolean descending) {
        return " order by " + sort.sql(Language.current() == Language.ENGLISH, descending);
    }
}
