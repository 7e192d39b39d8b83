package org.creativecities.portal.notification;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Impartiality;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.sistercity.proposal.AskedOfficers;
import org.creativecities.portal.sistercity.proposal.ProposalChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told what on a proposal's way: its city, the secretariat, and the officers of bodies that are asked. */
@Component
class ProposalMessages {

    private final Messenger messenger;
    private final People people;
    private final Impartiality impartiality;
    private final AskedOfficers officers;

    ProposalMessages(Messenger messenger, People people, Impartiality impartiality, AskedOfficers officers) {
        this.messenger = messenger;
        this.people = people;
        this.impartiality = impartiality;
        this.officers = officers;
    }

    @EventListener
    void on(ProposalChanged fact) {
        switch (fact.step()) {
            case SUBMITTED -> office(fact, "proposal-submitted", Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
            case OPINION_FILED -> office(fact, "opinion-filed", Role.SECRETARIAT_EXPERT);
            case WITHDRAWN -> office(fact, "proposal-withdrawn", Role.SECRETARIAT_EXPERT);
            case OPINION_ESCALATED, STAGE_LATE -> office(fact, "proposal-late", Role.HEAD_OF_SECRETARIAT);
            case RETURNED -> city(fact, "proposal-returned");
            case DECISION_RELEASED -> city(fact, "proposal-decided");
            case SIGNED -> city(fact, "proposal-signed");
            case OPINION_ASKED -> tell(fact, officers.of(fact.proposalId(), fact.at()), "opinion-asked", "/opinions");
            case OPINION_REMINDED ->
                tell(fact, officers.of(fact.proposalId(), Instant.EPOCH), "opinion-reminded", "/opinions");
            case BEGUN,
                    EDITED,
                    OPINION_MISSED,
                    CONDITION_MET,
                    DECISION_PREPARED,
                    RESUMED,
                    AGREEMENT_EDITED,
                    COPY_ADDED,
                    PROMISE_KEPT -> {}
        }
    }

    /** Staff tied to the city are not told of it. */
    private void office(ProposalChanged fact, String key, Role... roles) {
        var staff = new HashSet<UUID>();
        for (var role : roles) {
            staff.addAll(people.holding(role));
        }
        staff.removeAll(impartiality.tiedTo(fact.municipality()));
        tell(fact, staff, key, "/office/proposals/" + fact.proposalId());
    }

    private void city(ProposalChanged fact, String key) {
        var team = new HashSet<>(people.holding(Role.MAYOR, fact.municipality()));
        team.addAll(people.holding(Role.CITY_EDITOR, fact.municipality()));
        tell(fact, team, key, "/proposals/" + fact.proposalId());
    }

    private void tell(ProposalChanged fact, Set<UUID> readers, String key, String path) {
        var others = new HashSet<>(readers);
        others.remove(fact.by());
        if (!others.isEmpty()) {
            messenger.tell(
                    others, key, Params.none().text("ref", fact.reference()), path, "proposal:" + fact.proposalId());
        }
    }
}
