package org.creativecities.portal.account.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    @Query("select p from Person p where lower(p.email) = lower(:email)")
    Optional<Person> withEmail(String email);
}
