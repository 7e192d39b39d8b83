package org.creativecities.portal.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** A database server that was named but does not let the portal in; told by the SQL state (PostgreSQL, appendix A). */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseServerAnalyzer extends AbstractFailureAnalyzer<SQLException> implements EnvironmentAware {

    private String url = "";

    @Override
    public void setEnvironment(Environment environment) {
        url = environment.getProperty("spring.datasource.url", "the embedded database");
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08") || state.equals("57P03")) {
            return new FailureAnalysis(
                    "The database server at " + url + " cannot be reached: " + failure.getMessage(),
                    "Start it, or check the address in spring.datasource.url, the network between and the firewall."
                            + " Without that setting the portal starts a database of its own.",
                    root);
        }
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    "The database server at " + url + " refuses the sign-in: " + failure.getMessage(),
                    "Check spring.datasource.username and spring.datasource.password, and for the migrations"
                            + " spring.flyway.user and spring.flyway.password.",
                    root);
        }
        if (state.equals("3D000")) {
            return new FailureAnalysis(
                    "The database named in " + url + " does not exist: " + failure.getMessage(),
                    "Create it (create database portal owner portal_owner), or correct spring.datasource.url.",
                    root);
        }
        if (state.equals("53100")) {
            return new FailureAnalysis(
                    "The disk of the database at " + url + " is full: " + failure.getMessage(),
                    "Free some space there and start again. What was saved before is still there.",
                    root);
        }
        return null;
    }
}
