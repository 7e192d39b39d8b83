package org.creativecities.portal.startup;

import java.util.List;

/** Settings that are fine on a desk and not in production. */
class ProductionProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProductionProblem(List<String> problems) {
        super("The profile \"production\" refuses to start:\n  - " + String.join("\n  - ", problems));
    }
}
