package org.creativecities.portal.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reviews; every finder for a reviewer's page takes the reviewer. */
interface ReviewRepository extends Repository<Review, UUID> {

    Review saveAndFlush(Review review);

    Optional<Review> findByIdAndReviewerId(UUID id, UUID reviewerId);

    Optional<Review> findById(UUID id);

    @EntityGraph(attributePaths = "scores")
    @Query("select r from Review r where r.reviewerId = :reviewer and r.status in :statuses order by r.dueOn, r.id")
    List<Review> findByReviewer(UUID reviewer, Collection<ReviewStatus> statuses);

    @EntityGraph(attributePaths = "scores")
    @Query("select r from Review r where r.dossierId = :dossier order by r.assignedAt, r.id")
    List<Review> findByDossier(UUID dossier);

    @EntityGraph(attributePaths = "scores")
    @Query("select r from Review r where r.callId = :call order by r.assignedAt, r.id")
    List<Review> findByCall(UUID call);

    boolean existsByDossierIdAndReviewerIdAndStatusIn(UUID dossier, UUID reviewer, Collection<ReviewStatus> statuses);

    /** Seats that are not handed in, without those a tie hides from the person. */
    @Query(nativeQuery = true, value = """
                    select count(*) from review r join dossier d on d.id = r.dossier_id
                    where r.reviewer_id = :reviewer and r.status in ('ASSIGNED', 'OPEN')
                      and not exists (select 1 from conflict_of_interest c
                        where c.person_id = r.reviewer_id and c.municipality_code = d.municipality_code)""")
    int waiting(UUID reviewer);
}
