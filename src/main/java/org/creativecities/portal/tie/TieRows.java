package org.creativecities.portal.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** From database rows to the records of this module. */
final class TieRows {

    static final String FROM = """
             from tie t
             join partner_city f on f.id = t.partner_city_id
             join country c on c.iso2 = f.iso2
             join province p on p.code = t.province_code
             left join municipality m on m.code = t.municipality_code
            """;

    /** Public readers never see rows whose country is withheld. */
    static final String SELECT = """
            select t.*, f.code as partner_code, f.name_fa as partner_fa, f.name_en as partner_en, f.iso2,
              c.name_fa as country_fa, c.name_en as country_en, p.name_fa as province_fa, p.name_en as province_en,
              m.name_fa as home_fa, m.name_en as home_en, coalesce(m.lat, p.lat) as home_lat,
              coalesce(m.lon, p.lon) as home_lon, f.lat, f.lon
            """ + FROM;

    private TieRows() {}

    static TieView tie(ResultSet row, int number) throws SQLException {
        return new TieView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                TieType.valueOf(row.getString("type")),
                TieBasis.valueOf(row.getString("basis")),
                row.getString("municipality_code"),
                row.getString("province_code"),
                home(row),
                new Bilingual(row.getString("province_fa"), row.getString("province_en")),
                row.getObject("partner_city_id", UUID.class),
                row.getString("partner_code"),
                name(row, "partner"),
                row.getString("iso2"),
                new Bilingual(row.getString("country_fa"), row.getString("country_en")),
                row.getObject("signed_year", Integer.class),
                day(row, "signed_on"),
                day(row, "expires_on"),
                day(row, "contact_on"),
                day(row, "suspended_on"),
                one(Side.class, row.getString("suspended_by")),
                day(row, "ended_on"),
                day(row, "review_due"),
                row.getString("field_code"),
                one(LegalNature.class, row.getString("legal_nature")),
                one(NextStep.class, row.getString("next_step")),
                TieStatus.valueOf(row.getString("status")),
                TieStatus.valueOf(row.getString("computed")),
                row.getString("override_reason"),
                row.getObject("override_by", UUID.class),
                Proof.valueOf(row.getString("proof")),
                row.getString("source"),
                row.getString("as_of"),
                degrees(row, "home_lat"),
                degrees(row, "home_lon"),
                degrees(row, "lat"),
                degrees(row, "lon"),
                row.getLong("version"));
    }

    private static Bilingual home(ResultSet row) throws SQLException {
        var city = row.getString("home_fa");
        if (city == null) {
            return new Bilingual(row.getString("province_fa"), row.getString("province_en"));
        }
        var part = row.getString("part_fa");
        var english = row.getString("home_en");
        return part == null
                ? new Bilingual(city, english)
                : new Bilingual(city + "، " + part, english == null ? null : english + ", " + row.getString("part_en"));
    }

    static Bilingual name(ResultSet row, String prefix) throws SQLException {
        var english = row.getString(prefix + "_en");
        var persian = row.getString(prefix + "_fa");
        return new Bilingual(persian == null ? english : persian, english);
    }

    static <T extends Enum<T>> @Nullable T one(Class<T> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
