package org.creativecities.portal.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new assignment as it is typed. */
class AssignmentForm {

    private @Nullable UUID call;
    private @Nullable UUID dossier;
    private @Nullable UUID reviewer;
    private String dueOn = "";

    public @Nullable UUID getCall() {
        return call;
    }

    public void setCall(@Nullable UUID call) {
        this.call = call;
    }

    public @Nullable UUID getDossier() {
        return dossier;
    }

    public void setDossier(@Nullable UUID dossier) {
        this.dossier = dossier;
    }

    public @Nullable UUID getReviewer() {
        return reviewer;
    }

    public void setReviewer(@Nullable UUID reviewer) {
        this.reviewer = reviewer;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }
}
