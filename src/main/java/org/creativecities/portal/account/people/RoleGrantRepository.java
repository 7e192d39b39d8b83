package org.creativecities.portal.account.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoleGrantRepository extends JpaRepository<RoleGrant, UUID> {

    List<RoleGrant> findByPersonIdAndState(UUID personId, GrantState state);

    /** Locked, so that two administrators cannot remove each other at the same time. */
    @Query(
            value = "select g.person_id from role_grant g join person p on p.id = g.person_id where g.role = :role "
                    + "and g.state = 'ACTIVE' and p.state = 'ACTIVE' for update of g",
            nativeQuery = true)
    List<UUID> lockHolders(String role);
}
