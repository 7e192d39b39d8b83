package org.creativecities.portal.dossier;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the policy needs to know of a dossier.
 *
 * @param returned a return is being answered
 * @param callOpen the call is open for this city, by the database's clock
 * @param returnOpen the date for the corrections has not passed
 * @param assigned the sections assigned to the asking person
 * @param before what a withdrawn dossier was before; null for every other one
 * @param named the sections named in the open return; null when none is open
 * @param sealed nobody outside the city reads it before its end and before the call is opened
 */
record Standing(
        String municipality,
        DossierStatus status,
        UUID author,
        int sendings,
        boolean returned,
        boolean callOpen,
        boolean returnOpen,
        @Nullable DossierStatus before,
        Set<String> assigned,
        @Nullable Set<String> named,
        boolean sealed) {

    /** A dossier of a call that is not sealed. */
    Standing(
            String municipality,
            DossierStatus status,
            UUID author,
            int sendings,
            boolean returned,
            boolean callOpen,
            boolean returnOpen,
            @Nullable DossierStatus before,
            Set<String> assigned,
            @Nullable Set<String> named) {
        this(municipality, status, author, sendings, returned, callOpen, returnOpen, before, assigned, named, false);
    }

    /** Until the deadline a city may think again; once reviewers have begun it is too late. */
    boolean revivable() {
        return status == DossierStatus.WITHDRAWN
                && callOpen
                && before != null
                && before != DossierStatus.UNDER_REVIEW
                && before != DossierStatus.DECISION_PREPARED;
    }

    /** Whether it can still be written and sent. */
    boolean open() {
        return returned ? returnOpen : callOpen;
    }

    boolean writable() {
        return open() && (status == DossierStatus.DRAFT || status == DossierStatus.RETURNED);
    }
}
