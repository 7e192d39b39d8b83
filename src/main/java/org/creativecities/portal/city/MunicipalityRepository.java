package org.creativecities.portal.city;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface MunicipalityRepository extends JpaRepository<MunicipalityEntry, String> {

    /** Locked, so that two mergers cannot make each other's successor disappear. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MunicipalityEntry> findByCode(String code);
}

interface FormerNameRepository extends Repository<FormerName, UUID> {

    void save(FormerName name);
}

interface SuccessionRepository extends Repository<Succession, UUID> {

    void save(Succession succession);
}
