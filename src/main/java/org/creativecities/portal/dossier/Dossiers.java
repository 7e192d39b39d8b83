package org.creativecities.portal.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.springframework.stereotype.Component;

/** The door for the modules above: what was sent, and the steps of review and decision. */
@Component
public class Dossiers {

    /** The dossiers of a call that were sent and still stand, in no particular order. */
    public List<DossierCard> submitted(UUID callId) {
        return List.of();
    }

    /** The last sending of a dossier; the caller has checked who asks. */
    public Optional<SubmittedDossier> lastSubmission(UUID id) {
        return Optional.empty();
    }

    public Optional<DossierCard> card(UUID id) {
        return Optional.empty();
    }

    public Map<UUID, DossierCard> cards(Collection<UUID> ids) {
        return Map.of();
    }

    /** Review begins: ADMITTED becomes UNDER_REVIEW; nothing happens when it is already there. */
    public void startReview(UUID id, Account by) {
        throw new UnsupportedOperationException();
    }

    /** A decision with its reasons is written down and waits for a second person. */
    public void prepareDecision(UUID id, Outcome outcome, String reasons, Account by) {
        throw new UnsupportedOperationException();
    }

    /** A second person releases the prepared decision; the city may read it from then on. */
    public void releaseDecision(UUID id, Account by) {
        throw new UnsupportedOperationException();
    }

    /** The decisions of a call, prepared or released; for the ranking and the quota. */
    public List<DossierDecision> decisions(UUID callId) {
        return List.of();
    }
}
