package org.creativecities.portal.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What production refuses to start with. */
class ProductionRulesTests {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://database/portal")
            .withProperty("spring.datasource.password", "a long enough one")
            .withProperty("portal.demo", "false");

    @Test
    void theEmbeddedDatabaseIsRefused() {
        settings.setProperty("spring.datasource.url", "");
        assertThat(ProductionRules.problems(settings)).anyMatch(problem -> problem.contains("embedded database"));
    }

    @Test
    void inventedDataIsRefused() {
        settings.setProperty("portal.demo", "true");
        assertThat(ProductionRules.problems(settings)).anyMatch(problem -> problem.contains("portal.demo"));
    }

    @Test
    void aGuessablePasswordOfTheDatabaseIsRefused() {
        settings.setProperty("spring.datasource.password", "postgres");
        assertThat(ProductionRules.problems(settings))
                .anyMatch(problem -> problem.contains("SPRING_DATASOURCE_PASSWORD"));
    }
}
