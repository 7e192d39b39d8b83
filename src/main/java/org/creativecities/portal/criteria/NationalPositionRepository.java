package org.creativecities.portal.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NationalPositionRepository extends JpaRepository<NationalPosition, UUID> {

    List<NationalPosition> findByClauseIdOrderByNumberDesc(UUID clauseId);

    List<NationalPosition> findByClauseIdIn(Collection<UUID> clauses);

    Optional<NationalPosition> findByClauseIdAndStatusIn(UUID clauseId, Collection<PositionStatus> statuses);
}
