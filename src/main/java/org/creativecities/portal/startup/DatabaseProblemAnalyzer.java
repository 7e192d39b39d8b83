package org.creativecities.portal.startup;

import org.creativecities.portal.database.DatabaseProblem;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The embedded database knows itself what is wrong and what to do. */
class DatabaseProblemAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseProblem problem) {
        return new FailureAnalysis(String.valueOf(problem.getMessage()), problem.remedy(), root);
    }
}
