package org.creativecities.portal.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativecities.portal.city.Country;
import org.creativecities.portal.city.SearchWords;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Language;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the places abroad: members of the network, cities of the world, and whatever a tie names beside them. */
@Service
@Transactional(readOnly = true)
public class PartnerCities {

    private static final String FROM = """
             from partner_city f
             join country c on c.iso2 = f.iso2
             left join member_city n on n.code = f.member_code
             left join member_city_field h on h.member_code = n.code and h.until is null
             left join creative_field d on d.code = h.field_code
            """;

    private static final String SELECT = """
            select f.*, c.name_fa as country_fa, c.name_en as country_en, h.field_code, d.name_fa as field_fa,
              d.name_en as field_en, n.designated
            """ + FROM;

    private final JdbcClient jdbc;

    PartnerCities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PartnerCity> find(UUID id) {
        return jdbc.sql(SELECT + " where f.id = :id")
                .param("id", id)
                .query(PartnerCities::city)
                .optional();
    }

    public Optional<PartnerCity> find(String code) {
        return jdbc.sql(SELECT + " where f.code = :code")
                .param("code", code)
                .query(PartnerCities::city)
                .optional();
    }

    /** The places with these ids; an id nobody knows is left out. */
    public Map<UUID, PartnerCity> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(SELECT + " where f.id in (:ids)").param("ids", ids).query(PartnerCities::city).list().stream()
                .collect(Collectors.toMap(PartnerCity::id, Function.identity()));
    }

    /** One page of the directory, in the order of the page's language. */
    public Page<PartnerCity> list(PartnerFilter filter, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        var counting = "select count(*)" + FROM + where;
        var total = jdbc.sql(counting).params(parameters).query(Long.class).single();
        parameters.put("limit", page.getPageSize());
        parameters.put("offset", page.getOffset());
        var listing = SELECT + where + order() + " limit :limit offset :offset";
        return new PageImpl<>(
                jdbc.sql(listing).params(parameters).query(PartnerCities::city).list(), page, total);
    }

    /** Everything the filter leaves, largest first, at most so many: candidates to be judged. */
    public List<PartnerCity> candidates(PartnerFilter filter, int most) {
        var parameters = new HashMap<String, Object>();
        var listing = SELECT + where(filter, parameters)
                + " order by (f.member_code is null), f.population desc nulls last, f.code limit :most";
        parameters.put("most", most);
        return jdbc.sql(listing).params(parameters).query(PartnerCities::city).list();
    }

    /** The countries that have places here, in the order of the page's language. */
    public List<Country> countries() {
        var statement = "select c.iso2, c.name_fa, c.name_en from country c"
                + " where exists (select from partner_city f where f.iso2 = c.iso2) order by c." + nameColumn()
                + " collate fa_ir";
        return jdbc.sql(statement).query((row, n) -> country(row)).list();
    }

    private static String where(PartnerFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" where true");
        if (filter.membersOnly()) {
            where.append(" and f.member_code is not null");
        }
        if (filter.field() != null) {
            where.append(" and h.field_code = :field");
            parameters.put("field", filter.field());
        }
        if (filter.country() != null) {
            where.append(" and f.iso2 = :country");
            parameters.put("country", filter.country());
        }
        if (filter.words() != null) {
            SearchWords.add(where, parameters, "f.search_key", filter.words());
        }
        return where.toString();
    }

    private static String order() {
        var name = nameColumn();
        return " order by coalesce(f." + name + ", f.name_en) collate fa_ir, f.code";
    }

    private static String nameColumn() {
        return Language.current() == Language.ENGLISH ? "name_en" : "name_fa";
    }

    private static Country country(ResultSet row) throws SQLException {
        return new Country(row.getString("iso2"), new Bilingual(row.getString("name_fa"), row.getString("name_en")));
    }

    private static PartnerCity city(ResultSet row, int number) throws SQLException {
        var field = row.getString("field_code");
        return new PartnerCity(
                row.getObject("id", UUID.class),
                row.getString("code"),
                TieRows.name(row, "name"),
                row.getBoolean("name_fa_provisional"),
                new Country(
                        row.getString("iso2"), new Bilingual(row.getString("country_fa"), row.getString("country_en"))),
                row.getString("level"),
                field,
                field == null ? null : new Bilingual(row.getString("field_fa"), row.getString("field_en")),
                row.getObject("designated", Integer.class),
                row.getObject("population", Integer.class),
                row.getBoolean("capital"),
                TieRows.degrees(row, "lat"),
                TieRows.degrees(row, "lon"),
                row.getString("source"),
                row.getString("as_of"));
    }
}
