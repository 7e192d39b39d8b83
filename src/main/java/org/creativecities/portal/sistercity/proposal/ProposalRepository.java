package org.creativecities.portal.sistercity.proposal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of proposals. */
interface ProposalRepository extends JpaRepository<Proposal, UUID> {}
