package org.creativecities.portal.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** From database rows to the records of this module. */
final class Rows {

    static final String MUNICIPALITY = """
            select m.code, m.name_fa, m.name_en, m.province_code, p.name_fa as province_fa, p.name_en as province_en,
              m.county_fa, m.population, m.population_source, m.lat, m.lon, m.as_of, m.merged_into, m.version
            from municipality m join province p on p.code = m.province_code
            """;

    static final String FIELD = "select code, name_fa, name_en, name_fr, valid_from, valid_until from creative_field";

    private Rows() {}

    static Municipality municipality(ResultSet row, int number) throws SQLException {
        return new Municipality(
                row.getString("code"),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                row.getString("province_code"),
                new Bilingual(row.getString("province_fa"), row.getString("province_en")),
                row.getString("county_fa"),
                row.getObject("population", Integer.class),
                row.getString("population_source"),
                degrees(row, "lat"),
                degrees(row, "lon"),
                row.getString("as_of"),
                row.getString("merged_into"),
                row.getLong("version"));
    }

    static CreativeField field(ResultSet row, int number) throws SQLException {
        return new CreativeField(
                row.getString("code"),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                row.getString("name_fr"),
                row.getInt("valid_from"),
                row.getObject("valid_until", Integer.class));
    }

    static Province province(ResultSet row, int number) throws SQLException {
        return new Province(
                row.getString("code"),
                row.getString("iso_3166_2"),
                new Bilingual(row.getString("name_fa"), row.getString("name_en")),
                row.getString("capital_code"));
    }

    static Country country(ResultSet row, int number) throws SQLException {
        return new Country(row.getString("iso2"), new Bilingual(row.getString("name_fa"), row.getString("name_en")));
    }

    static MemberCity member(ResultSet row, int number) throws SQLException {
        var english = row.getString("name_en");
        var persian = row.getString("name_fa");
        return new MemberCity(
                row.getString("code"),
                new Bilingual(persian == null ? english : persian, english),
                row.getBoolean("name_fa_provisional"),
                new Country(
                        row.getString("iso2"), new Bilingual(row.getString("country_fa"), row.getString("country_en"))),
                row.getString("field"),
                new Bilingual(row.getString("field_fa"), row.getString("field_en")),
                row.getInt("since"),
                row.getInt("designated"),
                row.getString("municipality_code"),
                degrees(row, "lat"),
                degrees(row, "lon"));
    }

    static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
