package org.creativecities.portal.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

/** A start that fails says what is wrong and what to do. */
class FailureWordsTests {

    private final DatabaseServerAnalyzer databases = new DatabaseServerAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "08001, cannot be reached, spring.datasource.url",
        "57P03, cannot be reached, spring.datasource.url",
        "28P01, refuses the sign-in, spring.datasource.password",
        "3D000, does not exist, create database",
        "53100, is full, Free some space"
    })
    void aDatabaseServerThatLetsNobodyIn(String state, String what, String remedy) {
        databases.setEnvironment(
                new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://elsewhere/portal"));
        var words = databases.analyze(new IllegalStateException(new SQLException("no", state)));
        assertThat(words).isNotNull();
        assertThat(words.getDescription()).contains(what, "jdbc:postgresql://elsewhere/portal");
        assertThat(words.getAction()).contains(remedy);
    }

    @Test
    void anotherMistakeOfTheDatabaseIsLeftToOthers() {
        assertThat(databases.analyze(new SQLException("syntax", "42601"))).isNull();
    }

    @Test
    void aTakenPortNamesTheNextOne() {
        var words = new WebPortAnalyzer().analyze(new PortInUseException(8080));
        assertThat(words).isNotNull();
        assertThat(words.getAction()).contains("--server.port=8081");
    }
}
