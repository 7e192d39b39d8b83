package org.creativecities.portal.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The framework says that the port is taken; this also says how to take another one. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException taken) {
        return new FailureAnalysis(
                "The web port " + taken.getPort() + " is already used by another program.",
                "Stop that program, or start the portal on another port: --server.port=" + (taken.getPort() + 1)
                        + " (with Maven: ./mvnw spring-boot:run -Dspring-boot.run.arguments=--server.port="
                        + (taken.getPort() + 1) + ")",
                root);
    }
}
