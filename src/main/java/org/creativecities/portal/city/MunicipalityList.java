package org.creativecities.portal.city;

import java.util.HashMap;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All municipalities, also those that went up in others, filtered, sorted and paged in the database. */
@Service
@Transactional(readOnly = true)
public class MunicipalityList {

    private static final String KEYS = "(m.search_key || m.code || coalesce((select string_agg(n.search_key, ' ')"
            + " from municipality_name n where n.municipality_code = m.code), ''))";

    private final JdbcClient jdbc;

    MunicipalityList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<Municipality> list(
            MunicipalityFilter filter, MunicipalitySort sort, boolean descending, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        var counting = "select count(*) from municipality m" + where;
        var total = jdbc.sql(counting).params(parameters).query(Long.class).single();
        parameters.put("limit", page.getPageSize());
        parameters.put("offset", page.getOffset());
        var listing = Rows.MUNICIPALITY + where + " order by " + sort.sql(descending) + " limit :limit offset :offset";
        var rows =
                jdbc.sql(listing).params(parameters).query(Rows::municipality).list();
        return new PageImpl<>(rows, page, total);
    }

    private static String where(MunicipalityFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" where true");
        var province = filter.province();
        if (province != null) {
            where.append(" and m.province_code = :province");
            parameters.put("province", province);
        }
        var words = filter.words();
        if (words != null) {
            SearchWords.add(where, parameters, KEYS, words);
        }
        return where.toString();
    }
}
