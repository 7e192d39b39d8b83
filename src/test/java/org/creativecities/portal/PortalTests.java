package org.creativecities.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal starts on an empty database and brings all its tables. */
@PortalTest
class PortalTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyMigrationIsDone() {
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where not success")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select portal_now()").query().singleRow()).isNotEmpty();
    }
}
