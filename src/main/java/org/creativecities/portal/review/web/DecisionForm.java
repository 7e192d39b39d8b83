package org.creativecities.portal.review.web;

import org.creativecities.portal.dossier.Outcome;
import org.jspecify.annotations.Nullable;

/** A decision as it is typed. */
class DecisionForm {

    private String outcome = "";
    private String reasons = "";
    private String override = "";

    @Nullable
    Outcome chosen() {
        for (var value : Outcome.values()) {
            if (value.name().equals(outcome)) {
                return value;
            }
        }
        return null;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override;
    }
}
