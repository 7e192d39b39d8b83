package org.creativecities.portal.startup;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database whose tables were made by another version than the one that starts. */
class MigrationAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayValidateException mismatch) {
        return new FailureAnalysis(
                "The tables in the database were made by another version of the portal: " + mismatch.getMessage(),
                "Start the version that made them, or one that is newer. A database to try things out can be made anew:"
                        + " stop the portal and give an empty folder by --portal.database.folder=…",
                root);
    }
}
