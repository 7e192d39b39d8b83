package org.creativecities.portal.tie;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TieRepository extends JpaRepository<Tie, UUID> {

    Optional<Tie> findByAgreementId(UUID agreementId);

    boolean existsByCode(String code);
}
