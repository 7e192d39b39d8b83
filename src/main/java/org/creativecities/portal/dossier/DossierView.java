package org.creativecities.portal.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as one person sees it now.
 *
 * @param template the version of the form it was begun with
 * @param closesAt when the call closes for this city
 * @param dueAt when the corrections are due; null when no return is being answered
 * @param lastSaved the last change of a text or of the state
 * @param actions what this person may do
 * @param assigned the sections assigned to this person
 * @param named the sections open for correction; null when no return is being answered
 */
public record DossierView(
        DossierCard card,
        UUID template,
        UUID author,
        int sendings,
        @Nullable UUID returnId,
        Instant closesAt,
        @Nullable Instant dueAt,
        Instant lastSaved,
        boolean open,
        boolean contributor,
        Set<DossierAction> actions,
        Set<String> assigned,
        @Nullable Set<String> named) {

    public UUID id() {
        return card.id();
    }

    public DossierStatus status() {
        return card.status();
    }

    /** The status in the words for this person: that a decision is being written is not the city's to know. */
    public DossierStatus shown() {
        return status() == DossierStatus.DECISION_PREPARED && actions.contains(DossierAction.READ_DRAFT)
                ? DossierStatus.UNDER_REVIEW
                : status();
    }

    public boolean allows(String action) {
        return actions.contains(DossierAction.valueOf(action));
    }

    public boolean mayRead(String section) {
        return allows("READ_DRAFT") && (!contributor || assigned.contains(section));
    }

    public boolean mayWrite(String section) {
        var open = named;
        return allows("EDIT") && mayRead(section) && (open == null || open.contains(section));
    }

    /** The instant until which the city can still send. */
    public Instant deadline() {
        var due = dueAt;
        return due == null ? closesAt : due;
    }

    public boolean returned() {
        return returnId != null;
    }
}
