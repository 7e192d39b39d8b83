package org.creativecities.portal.workshop;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of registrations. */
interface RegistrationRepository extends JpaRepository<Registration, UUID> {

    Optional<Registration> findByIdAndWorkshopId(UUID id, UUID workshop);

    Optional<Registration> findFirstByWorkshopIdAndPersonIdOrderByRegisteredAtDesc(UUID workshop, UUID person);

    List<Registration> findByWorkshopIdAndStatusInOrderByQueuedAt(UUID workshop, Collection<RegistrationStatus> status);

    List<Registration> findByPersonIdOrderByRegisteredAtDesc(UUID person);
}
