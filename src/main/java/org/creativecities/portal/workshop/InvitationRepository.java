package org.creativecities.portal.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of invitations. */
interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    List<Invitation> findByWorkshopIdOrderByInvitedAt(UUID workshop);

    Optional<Invitation> findByIdAndWorkshopId(UUID id, UUID workshop);

    Optional<Invitation> findFirstByWorkshopIdAndPersonId(UUID workshop, UUID person);

    Optional<Invitation> findFirstByWorkshopIdAndMunicipalityCodeOrderByInvitedAt(UUID workshop, String municipality);

    boolean existsByWorkshopIdAndEmailIgnoreCase(UUID workshop, String email);

    List<Invitation> findByWorkshopIdAndStatus(UUID workshop, InvitationStatus status);
}
