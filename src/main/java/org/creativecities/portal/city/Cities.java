package org.creativecities.portal.city;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the reference data: what exists, by code. Everything here is public. */
@Service
@Transactional(readOnly = true)
public class Cities {

    private final JdbcClient jdbc;

    Cities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Municipality> municipality(String code) {
        return jdbc.sql(Rows.MUNICIPALITY + " where m.code = :code")
                .param("code", code)
                .query(Rows::municipality)
                .optional();
    }

    /** The municipalities with these codes; a code nobody knows is left out. */
    public Map<String, Municipality> municipalities(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return byCode(jdbc.sql(Rows.MUNICIPALITY + " where m.code in (:codes)")
                .param("codes", codes)
                .query(Rows::municipality)
                .list());
    }

    /** All municipalities that exist today, in Persian order: some 1,355. For choosers, not for pages. */
    public List<Municipality> municipalities() {
        return jdbc.sql(Rows.MUNICIPALITY + " where m.merged_into is null order by m.name_fa collate fa_ir, m.code")
                .query(Rows::municipality)
                .list();
    }

    /** The fields in the order of the network, also those that are no longer open. */
    public List<CreativeField> fields() {
        return jdbc.sql(Rows.FIELD + " order by position").query(Rows::field).list();
    }

    public Optional<CreativeField> field(String code) {
        return jdbc.sql(Rows.FIELD + " where code = :code")
                .param("code", code)
                .query(Rows::field)
                .optional();
    }

    /** The provinces in Persian order. */
    public List<Province> provinces() {
        return jdbc.sql("""
                        select code, iso_3166_2, name_fa, name_en, capital_code
                        from province order by name_fa collate fa_ir
                        """).query(Rows::province).list();
    }

    public Optional<Country> country(String iso2) {
        return jdbc.sql("select iso2, name_fa, name_en from country where iso2 = :iso2")
                .param("iso2", iso2)
                .query(Rows::country)
                .optional();
    }

    private static Map<String, Municipality> byCode(List<Municipality> found) {
        return found.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
    }
}
