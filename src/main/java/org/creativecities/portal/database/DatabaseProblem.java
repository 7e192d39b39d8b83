package org.creativecities.portal.database;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot run: what is wrong, and what the person at the keyboard can do about it. */
public class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseProblem(String problem, String remedy) {
        this(problem, remedy, null);
    }

    DatabaseProblem(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What to do, as a sentence for a person. */
    public String remedy() {
        return remedy;
    }
}
