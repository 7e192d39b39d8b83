package org.creativecities.portal.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which settings production needs. */
class ProductionProblemAnalyzer extends AbstractFailureAnalyzer<ProductionProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ProductionProblem problem) {
        return new FailureAnalysis(
                String.valueOf(problem.getMessage()),
                "Set what is named above, by environment variables or a settings file (docs/operations.md lists them),"
                        + " or start without the profile to try the portal out.",
                root);
    }
}
