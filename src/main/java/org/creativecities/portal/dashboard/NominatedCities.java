package org.creativecities.portal.dashboard;

import java.util.Set;
import java.util.stream.Collectors;
import org.creativecities.portal.dossier.Nominations;
import org.creativecities.portal.workshop.GuestGroup;
import org.springframework.stereotype.Component;

/** "The selected cities": those whose nomination was released, to be invited to a workshop together. */
@Component
class NominatedCities implements GuestGroup {

    private final Nominations nominations;

    NominatedCities(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public String key() {
        return "workshop.invitations.group.nominated";
    }

    @Override
    public Set<String> municipalities() {
        return nominations.released().stream()
                .map(Nominations.Nomination::municipality)
                .collect(Collectors.toSet());
    }
}
