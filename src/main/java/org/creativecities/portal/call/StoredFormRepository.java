package org.creativecities.portal.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredFormRepository extends JpaRepository<StoredForm, UUID> {

    @Query("""
            select new org.creativecities.portal.call.VersionInfo(
                s.id, s.code, s.number, s.status, s.basedOn, s.createdAt, s.publishedAt, s.version)
            from StoredForm s order by s.code, s.number desc""")
    List<VersionInfo> infos();

    @Query("select max(s.number) from StoredForm s where s.code = :code")
    int latestNumber(String code);

    @Query("select s from StoredForm s where s.code = :code and s.status = 'DRAFT'")
    Optional<StoredForm> draftOf(String code);
}
