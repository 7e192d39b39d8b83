package org.creativecities.portal.workshop;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Rows of workshops. */
interface WorkshopRepository extends JpaRepository<Workshop, UUID> {}
