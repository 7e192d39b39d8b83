package org.creativecities.portal.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of invitations. */
interface WorkshopInvitationRepository extends JpaRepository<WorkshopInvitation, UUID> {

    List<WorkshopInvitation> findByWorkshopIdOrderByInvitedAt(UUID workshop);

    Optional<WorkshopInvitation> findByIdAndWorkshopId(UUID id, UUID workshop);

    Optional<WorkshopInvitation> findFirstByWorkshopIdAndPersonId(UUID workshop, UUID person);

    Optional<WorkshopInvitation> findFirstByWorkshopIdAndMunicipalityCodeOrderByInvitedAt(
            UUID workshop, String municipality);

    boolean existsByWorkshopIdAndEmailIgnoreCase(UUID workshop, String email);

    List<WorkshopInvitation> findByWorkshopIdAndStatus(UUID workshop, InvitationStatus status);
}
