package org.creativecities.portal.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.creativecities.portal.action.DatabaseClock;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

/** What the reference files bring, and that a second run changes nothing but what a file says anew. */
@PortalTest
@Transactional
class ReferenceDataTests {

    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-00000000c17e");

    @Autowired
    private ReferenceDataImport files;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Cities cities;

    @Autowired
    private Members members;

    @Autowired
    private DatabaseClock clock;

    @Test
    @Row("B1")
    void everyFileIsReadWhole() {
        assertThat(counts()).containsExactly(31L, 1355L, 249L, 8L, 405L, 4581L);
        assertThat(jdbc.sql("select count(*) from reference_file")
                        .query(Long.class)
                        .single())
                .isEqualTo(11);
    }

    @Test
    @Row("B2")
    void aSecondRunChangesNothing() throws Exception {
        var before = everything();
        runAgain();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        assertThat(jdbc.sql("select count(*) from municipality where population is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(903);
        assertThat(jdbc.sql("select count(*) from municipality where name_en is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(43);
        assertThat(jdbc.sql("select count(*) from member_city where name_fa is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(15);
    }

    @Test
    void uncertainPersianNamesAreMarked() {
        assertThat(jdbc.sql("select count(*) from world_city where name_fa_provisional and name_fa is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1188);
        assertThat(members.find("kashan").orElseThrow().provisional()).isFalse();
        assertThat(members.find("lyon-fr").orElseThrow().provisional()).isTrue();
    }

    @Test
    void lyonKeepsTheFieldItWasDesignatedIn() {
        var lyon = members.find("lyon-fr").orElseThrow();
        assertThat(lyon.fieldCode()).isEqualTo("LITERATURE");
        assertThat(lyon.fieldSince()).isEqualTo(2023);
        assertThat(lyon.designated()).isEqualTo(2008);
        assertThat(jdbc.sql("select field_code from member_city_field where member_code = 'lyon-fr' order by since")
                        .query(String.class)
                        .list())
                .containsExactly("MEDIA_ARTS", "LITERATURE");
    }

    @Test
    void theMembersOfIranAreTheirMunicipalities() {
        assertThat(members.ofIran(MemberFilter.ofIran(null)))
                .extracting(MemberCity::code, MemberCity::municipalityCode)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("isfahan", "1406"),
                        org.assertj.core.groups.Tuple.tuple("rasht", "1129"),
                        org.assertj.core.groups.Tuple.tuple("bandar-abbas", "1567"),
                        org.assertj.core.groups.Tuple.tuple("sanandaj", "1458"),
                        org.assertj.core.groups.Tuple.tuple("kermanshah", "1258"),
                        org.assertj.core.groups.Tuple.tuple("kashan", "1425"));
    }

    @Test
    void whatTheSecretariatCorrectedIsNotOverwritten() throws Exception {
        var before = cities.municipality("1425").orElseThrow();
        municipalities.correct(
                "1425",
                before.version(),
                new MunicipalityCorrection("کاشان", "Kashan", 310_000, "برآورد نمونه"),
                SOMEBODY);
        flush();
        runAgain();
        assertThat(cities.municipality("1425").orElseThrow().population()).isEqualTo(310_000);
        // The file's word is kept beside it, so the difference can be shown.
        assertThat(jdbc.sql("select population from municipality_in_file where code = '1425'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before.population());
    }

    @Test
    @Row("B2")
    void aRenameAndAMergerKeepWhatWas() throws Exception {
        var imanshahr = cities.municipality("2445").orElseThrow();
        municipalities.rename(
                "2445", imanshahr.version(), "اشترجان", "Oshtorjan", LocalDate.of(2022, 5, 1), "مصوبه نمونه", SOMEBODY);
        flush();
        municipalities.merge(
                "2830",
                cities.municipality("2830").orElseThrow().version(),
                "1406",
                clock.today(),
                "مصوبه نمونه",
                SOMEBODY);
        flush();
        runAgain();
        assertThat(cities.municipality("2445").orElseThrow().name().fa()).isEqualTo("اشترجان");
        assertThat(jdbc.sql("select name_fa from municipality_name where municipality_code = '2445'")
                        .query(String.class)
                        .single())
                .isEqualTo("ایمانشهر");
        assertThat(cities.municipality("2830").orElseThrow().mergedInto()).isEqualTo("1406");
        assertThat(cities.municipalities()).extracting(Municipality::code).doesNotContain("2830");
    }

    private List<Long> counts() {
        return List.of("province", "municipality", "country", "creative_field", "member_city", "world_city").stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private List<String> everything() {
        return List.of("province", "municipality", "country", "member_city", "member_city_field", "world_city").stream()
                .map(table -> jdbc.sql("select md5(string_agg(r::text, '|' order by r::text)) from " + table + " r")
                        .query(String.class)
                        .single())
                .toList();
    }

    @Autowired
    private jakarta.persistence.EntityManager entities;

    private void flush() {
        entities.flush();
        entities.clear();
    }

    private void runAgain() throws Exception {
        var connection = DataSourceUtils.getConnection(database);
        files.migrate(new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        });
    }
}
