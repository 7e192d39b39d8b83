package org.creativecities.portal.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.creativecities.portal.PortalTest;
import org.creativecities.portal.Row;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;

/** The 141 rows of the file in the register, read twice. */
@PortalTest
@Transactional
@Row("H10")
class RegisterImportTests {

    private static final String FROM_FILE = "source = 'iran-sister-cities.csv'";

    @Autowired
    private List<JavaMigration> migrations;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Ties ties;

    @Test
    void everyRowIsThereWithItsTagAndConfidence() {
        assertThat(count("select count(*) from tie where " + FROM_FILE)).isEqualTo(141);
        assertThat(tags())
                .containsExactly(
                        "ACTIVITY 4",
                        "APPROVED 6",
                        "CLAIMED 4",
                        "DISPUTED 4",
                        "FRIENDSHIP 1",
                        "HISTORIC 2",
                        "LISTED 63",
                        "PROPOSED 8",
                        "SIGNED 48",
                        "SUSPENDED 1");
        assertThat(count("select count(*) from tie_statement where natural_key like 'file:%' and confidence = 'LIST'"))
                // 52 by the file's own count, and one whose second source is a page of the Scots Wikipedia
                .isEqualTo(53);
        assertThat(
                        count(
                                "select count(*) from tie_statement where natural_key like 'file:%' and signed_year is not null"))
                .isEqualTo(43);
        assertThat(
                        count(
                                "select count(*) from tie_statement s where natural_key like 'file:%'"
                                        + " and (note_fa is null or not exists (select from tie_source o where o.statement_id = s.id))"))
                .isZero();
    }

    @Test
    void onlyWhatWasMadeCountsAsATie() {
        assertThat(count("select count(*) from tie where basis = 'MADE' and type = 'SISTER' and " + FROM_FILE))
                .isEqualTo(122);
        assertThat(count("select count(*) from tie where type = 'FRIENDSHIP' and " + FROM_FILE))
                .isEqualTo(1);
    }

    @Test
    void mostPartnersAreFoundAndTheOthersAreNotPlacedByGuess() {
        assertThat(count("select count(*) from tie t join partner_city f on f.id = t.partner_city_id"
                        + " where f.geoname_id is null and t." + FROM_FILE))
                .isLessThanOrEqualTo(7);
        assertThat(jdbc.sql("select name_en from partner_city where lat is null and " + FROM_FILE + " order by name_en")
                        .query(String.class)
                        .list())
                .containsExactly("Al-Mada'in", "Fujian", "Langkawi", "Linxiang", "Merv", "Stari Grad (Sarajevo)");
    }

    @Test
    void aDistrictIsNotItsCity() {
        assertThat(ties.ofMunicipality("1576"))
                .filteredOn(tie -> tie.home().fa().contains("منطقه"))
                .extracting(tie -> tie.partnerName().en())
                .containsExactly("Stari Grad (Sarajevo)");
    }

    @Test
    void twoVoicesStandBesideEachOther() {
        var baku = ties.ofMunicipality("1214").stream()
                .filter(tie -> "Baku".equals(tie.partnerName().en()))
                .findFirst()
                .orElseThrow();
        assertThat(baku.status()).isEqualTo(TieStatus.DISPUTED);
        assertThat(jdbc.sql("select tag from tie_statement where tie_id = :id order by tag")
                        .param("id", baku.id())
                        .query(String.class)
                        .list())
                .containsExactly("DISPUTED", "PROPOSED", "SIGNED");
    }

    @Test
    void theStatusIsComputedAndUnknownIsNotDormant() {
        assertThat(count("select count(*) from tie where status = 'ACTIVE' and " + FROM_FILE))
                .isZero();
        assertThat(count("select count(*) from tie where status = 'SUSPENDED' and " + FROM_FILE))
                .isEqualTo(1);
        assertThat(count("select count(*) from tie where status = 'LAPSED' and " + FROM_FILE))
                .isEqualTo(1);
        assertThat(count("select count(*) from tie where status = 'UNKNOWN' and " + FROM_FILE))
                .isGreaterThan(100);
    }

    @Test
    void aSecondReadingMakesNoDoubles() throws Exception {
        var before = everything();
        readAgain();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatWasDecidedSinceIsNotOverwritten() throws Exception {
        jdbc.sql("update tie set basis = 'MADE', signed_year = 2022, version = version + 1"
                        + " where code = 'isfahan-hyderabad-in'")
                .update();
        readAgain();
        assertThat(count("select signed_year from tie where code = 'isfahan-hyderabad-in'"))
                .isEqualTo(2022);
    }

    private List<String> tags() {
        return jdbc.sql("select tag || ' ' || count(*) from tie_statement where natural_key like 'file:%'"
                        + " group by tag order by tag")
                .query(String.class)
                .list();
    }

    private int count(String statement) {
        return jdbc.sql(statement).query(Integer.class).single();
    }

    private List<String> everything() {
        return List.of("partner_city", "tie", "tie_statement", "tie_source", "tie_activity", "tie_finding").stream()
                .map(table -> jdbc.sql("select count(*) || md5(string_agg(r::text, '|' order by r::text)) from " + table
                                + " r")
                        .query(String.class)
                        .single())
                .toList();
    }

    private void readAgain() throws Exception {
        var connection = DataSourceUtils.getConnection(database);
        for (var migration : migrations) {
            if (!migration.getDescription().contains("reference data")) {
                continue;
            }
            migration.migrate(new Context() {
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
}
