package org.creativecities.portal.call;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CallRepository extends JpaRepository<Call, UUID> {

    List<Call> findByStatusInOrderByClosesAtDesc(Set<CallStatus> statuses);

    boolean existsByCodeAndIdNot(String code, UUID id);

    boolean existsByCode(String code);
}
