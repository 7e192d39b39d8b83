package org.creativecities.portal.sistercity.affinity;

import java.util.List;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.sistercity.affinity.OpenProposals.OpenProposal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft of the policy would do to the proposals that are open now. Nothing is changed by trying. */
@Service
@Transactional(readOnly = true)
public class PolicyTrial {

    private final Assessments assessments;
    private final ObjectProvider<OpenProposals> open;

    PolicyTrial(Assessments assessments, ObjectProvider<OpenProposals> open) {
        this.assessments = assessments;
        this.open = open;
    }

    /** One proposal under the version in force and under the draft. */
    public record Effect(OpenProposal proposal, AssessmentView before, AssessmentView after) {

        /** Whether it would stand in another place of the plane. */
        public boolean moves() {
            return before.quadrant() != after.quadrant();
        }
    }

    public List<Effect> of(AffinityPolicy draft, AffinityPolicy inForce, Account reader) {
        return open.stream()
                .flatMap(proposals -> proposals.open(reader).stream())
                .map(proposal -> new Effect(
                        proposal,
                        assessments.under(proposal.assessment(), inForce),
                        assessments.under(proposal.assessment(), draft)))
                .toList();
    }
}
