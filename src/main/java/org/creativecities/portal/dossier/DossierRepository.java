package org.creativecities.portal.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finders take the reach of the asking person; the unscoped one is for doors whose callers have checked. */
interface DossierRepository extends Repository<Dossier, UUID> {

    Dossier saveAndFlush(Dossier dossier);

    @Query("""
            select d from Dossier d
            where d.id = :id and d.deletedAt is null and (:all = true or d.municipalityCode = :municipality)""")
    Optional<Dossier> findWithin(UUID id, boolean all, @Nullable String municipality);

    default Optional<Dossier> find(UUID id, Reach reach) {
        return findWithin(id, reach.all(), reach.municipality());
    }

    Optional<Dossier> findByIdAndDeletedAtIsNull(UUID id);

    List<Dossier> findByIdInAndDeletedAtIsNull(Collection<UUID> ids);

    List<Dossier> findByCallIdAndStatusInAndDeletedAtIsNull(UUID callId, Collection<DossierStatus> statuses);
}
