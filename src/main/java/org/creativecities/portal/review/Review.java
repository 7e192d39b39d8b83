package org.creativecities.portal.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.jspecify.annotations.Nullable;

/** One reviewer's work on one dossier, from assignment to handing in. */
@Entity
class Review {

    @Id
    private UUID id;

    private UUID dossierId;
    private UUID callId;
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private LocalDate dueOn;
    private UUID assignedBy;
    private Instant assignedAt;
    private @Nullable Instant declaredAt;
    private @Nullable String conflict;
    private @Nullable String suggestion;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "score", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "criterion_code")
    private Map<String, Score> scores = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation recommendation;

    private String privateNote = "";
    private String noteToSecretariat = "";
    private String remarkToCity = "";

    /** Which sending of the dossier was read when the review was handed in. */
    @Column(name = "sending")
    private @Nullable Integer sending;

    private @Nullable Instant submittedAt;
    private Instant savedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(UUID dossierId, UUID callId, UUID reviewerId, LocalDate dueOn, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.dossierId = dossierId;
        this.callId = callId;
        this.reviewerId = reviewerId;
        this.dueOn = dueOn;
        this.assignedBy = by;
        this.assignedAt = at;
        this.savedAt = at;
        this.status = ReviewStatus.ASSIGNED;
    }

    /** The reviewer declares that nothing ties them to the city. */
    void declareNoConflict(Instant at) {
        require(ReviewStatus.ASSIGNED);
        become(ReviewStatus.OPEN);
        declaredAt = at;
        savedAt = at;
    }

    /** The reviewer steps back; nothing they wrote is kept for the ranking. */
    void recuse(String reason, Instant at) {
        become(ReviewStatus.RECUSED);
        conflict = reason;
        declaredAt = at;
        savedAt = at;
    }

    /** The reviewer has no time or does not know the matter; they may name somebody who does. */
    void decline(String reason, String instead, Instant at) {
        become(ReviewStatus.DECLINED);
        conflict = reason;
        suggestion = instead.isBlank() ? null : instead;
        declaredAt = at;
        savedAt = at;
    }

    /** The secretariat takes the seat back. */
    void release() {
        become(ReviewStatus.RELEASED);
    }

    /** Keeps what the reviewer has written so far; nothing is judged yet. */
    void write(Map<String, Score> written, @Nullable Recommendation proposed, Notes notes, Instant at) {
        require(ReviewStatus.OPEN);
        scores.clear();
        scores.putAll(written);
        recommendation = proposed;
        privateNote = notes.own();
        noteToSecretariat = notes.secretariat();
        remarkToCity = notes.city();
        savedAt = at;
    }

    /** Hands the review in. Completeness is the rubric's rule: see {@link ScoreSheet#gaps}. */
    void submit(int readSending, Instant at) {
        become(ReviewStatus.SUBMITTED);
        sending = readSending;
        submittedAt = at;
        savedAt = at;
    }

    /** Takes the review up again to change it. */
    void reopen() {
        require(ReviewStatus.SUBMITTED);
        become(ReviewStatus.OPEN);
        submittedAt = null;
    }

    private void require(ReviewStatus expected) {
        if (status != expected) {
            throw new ConflictException("review.error.moved-on");
        }
    }

    private void become(ReviewStatus target) {
        if (!status.mayBecome(target)) {
            throw new ConflictException("review.error.moved-on");
        }
        status = target;
    }

    ReviewView view() {
        return new ReviewView(
                id,
                dossierId,
                callId,
                reviewerId,
                status,
                dueOn,
                assignedAt,
                declaredAt,
                Map.copyOf(scores),
                recommendation,
                new Notes(privateNote, noteToSecretariat, remarkToCity),
                submittedAt,
                savedAt,
                conflict,
                suggestion,
                version);
    }

    UUID id() {
        return id;
    }

    UUID dossierId() {
        return dossierId;
    }

    UUID callId() {
        return callId;
    }

    UUID reviewerId() {
        return reviewerId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ReviewStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
