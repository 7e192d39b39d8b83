package org.creativecities.portal.call;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CallExtensionRepository extends JpaRepository<CallExtension, UUID> {

    List<CallExtension> findByCallIdOrderByGrantedAtDesc(UUID callId);
}
