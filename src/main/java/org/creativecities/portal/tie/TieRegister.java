package org.creativecities.portal.tie;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creativecities.portal.city.Country;
import org.creativecities.portal.city.SearchWords;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as lists; everything in a row is public. Filtered, sorted and paged by the database. */
@Service
@Transactional(readOnly = true)
public class TieRegister {

    private final JdbcClient jdbc;

    TieRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<TieView> list(TieFilter filter, TieSort sort, boolean descending, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        var counting = "select count(*)" + TieRows.FROM + where;
        var total = jdbc.sql(counting).params(parameters).query(Long.class).single();
        parameters.put("limit", page.getPageSize());
        parameters.put("offset", page.getOffset());
        var listing = TieRows.SELECT + where + order(sort, descending) + " limit :limit offset :offset";
        return new PageImpl<>(
                jdbc.sql(listing).params(parameters).query(TieRows::tie).list(), page, total);
    }

    /** Everything the filter leaves, for maps and downloads. */
    public List<TieView> all(TieFilter filter, TieSort sort, boolean descending) {
        var parameters = new HashMap<String, Object>();
        var listing = TieRows.SELECT + where(filter, parameters) + order(sort, descending);
        return jdbc.sql(listing).params(parameters).query(TieRows::tie).list();
    }

    public Optional<TieView> find(String code) {
        return jdbc.sql(TieRows.SELECT + " where t.code = :code")
                .param("code", code)
                .query(TieRows::tie)
                .optional();
    }

    /**
     * How many rows of each kind; kinds are never added up.
     *
     * @param made sister-city ties that came to a signature
     * @param intended rows that are only proposed, approved or claimed
     */
    public record Counts(int made, int friendships, int others, int intended, Map<TieStatus, Integer> statuses) {

        public int of(TieStatus status) {
            return statuses.getOrDefault(status, 0);
        }
    }

    public Counts counts() {
        var statuses = new EnumMap<TieStatus, Integer>(TieStatus.class);
        jdbc.sql("select status, count(*) as rows from tie group by status").query(row -> {
            statuses.put(TieStatus.valueOf(row.getString("status")), row.getInt("rows"));
        });
        return jdbc.sql("""
                        select count(*) filter (where basis = 'MADE' and type = 'SISTER') as made,
                          count(*) filter (where basis = 'MADE' and type = 'FRIENDSHIP') as friendships,
                          count(*) filter (where basis = 'MADE' and type not in ('SISTER', 'FRIENDSHIP')) as others,
                          count(*) filter (where basis <> 'MADE') as intended
                        from tie
                        """)
                .query((row, n) -> new Counts(
                        row.getInt("made"),
                        row.getInt("friendships"),
                        row.getInt("others"),
                        row.getInt("intended"),
                        statuses))
                .single();
    }

    /** How many corrections of cities wait for an answer. */
    public int waiting() {
        return jdbc.sql("select count(*) from tie_statement where state = 'ASKED'")
                .query(Integer.class)
                .single();
    }

    /** The countries the register reaches, in the order of the page's language. */
    public List<Country> countries() {
        var name = Language.current() == Language.ENGLISH ? "c.name_en" : "c.name_fa";
        var statement = "select c.iso2, c.name_fa, c.name_en from country c where exists (select from tie t join"
                + " partner_city f on f.id = t.partner_city_id where f.iso2 = c.iso2) order by " + name
                + " collate fa_ir";
        return jdbc.sql(statement)
                .query((row, n) -> new Country(
                        row.getString("iso2"), new Bilingual(row.getString("name_fa"), row.getString("name_en"))))
                .list();
    }

    private static String where(TieFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" where true");
        add(where, parameters, "province", "t.province_code = :province", filter.province());
        add(where, parameters, "municipality", "t.municipality_code = :municipality", filter.municipality());
        add(where, parameters, "country", "f.iso2 = :country", filter.country());
        add(where, parameters, "status", "t.status = :status", name(filter.status()));
        add(where, parameters, "type", "t.type = :type", name(filter.type()));
        add(where, parameters, "basis", "t.basis = :basis", name(filter.basis()));
        add(where, parameters, "proof", "t.proof = :proof", name(filter.proof()));
        if (filter.waiting()) {
            where.append(" and exists (select from tie_statement s where s.tie_id = t.id and s.state = 'ASKED')");
        }
        if (filter.words() != null) {
            SearchWords.add(where, parameters, "t.search_key", filter.words());
        }
        return where.toString();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> parameters,
            String name,
            String condition,
            @Nullable String value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static String order(TieSort sort, boolean descending) {
        return " order by " + sort.sql(Language.current() == Language.ENGLISH, descending);
    }
}
