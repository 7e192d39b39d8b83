package org.creativecities.portal.dossier;

/** What a released decision says. */
public enum Outcome {
    NOMINATED,
    RUNNER_UP,
    NOT_NOMINATED;

    DossierStatus status() {
        return DossierStatus.valueOf(name());
    }
}
