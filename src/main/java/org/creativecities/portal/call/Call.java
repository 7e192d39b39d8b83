package org.creativecities.portal.call;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.localization.Bilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An invitation to the cities: what is asked, how it is judged, and between which two instants. */
@Entity
class Call {

    @Id
    private UUID id;

    private String code;

    @Embedded
    @AttributeOverride(name = "fa", column = @Column(name = "title_fa"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Bilingual title;

    @Embedded
    @AttributeOverride(name = "fa", column = @Column(name = "summary_fa"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    private Bilingual summary;

    private int round;
    private int referenceYear;
    private Instant opensAt;
    private Instant closesAt;
    private int quotaMax;
    private boolean quotaDifferentFields;
    private UUID formTemplateId;
    private UUID rubricId;

    @ElementCollection
    @CollectionTable(name = "call_field", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    @Column(name = "field_code")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> fields = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "call_phase", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<StoredPhase> phases = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    @Enumerated(EnumType.STRING)
    private CallSettings.Kind kind;

    private @Nullable UUID followsCallId;
    private boolean sealed;
    private int waitingAfter;
    private int waitingYears;
    private @Nullable Instant publishAt;
    private @Nullable UUID publishBy;
    private @Nullable Instant unsealedAt;
    private @Nullable UUID unsealedBy;

    private @Nullable UUID createdBy;
    private Instant createdAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant closedAt;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    @SuppressWarnings("NullAway.Init")
    Call(CallText text, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.status = CallStatus.DRAFT;
        this.createdBy = by;
        this.createdAt = at;
        write(text);
    }

    void edit(CallText text) {
        require(CallStatus.DRAFT);
        // What was to be published by itself was another text.
        publishAt = null;
        publishBy = null;
        write(text);
    }

    void publish(Instant at) {
        require(CallStatus.DRAFT);
        if (!closesAt.isAfter(at)) {
            throw new ConflictException("call.error.closes-in-the-past");
        }
        status = CallStatus.PUBLISHED;
        publishedAt = at;
        publishAt = null;
        publishBy = null;
    }

    /** Becomes public by itself at this instant, unless it is edited before. */
    void schedule(Instant when, UUID by, Instant at) {
        require(CallStatus.DRAFT);
        if (!when.isAfter(at) || !closesAt.isAfter(when)) {
            throw new ConflictException("call.error.schedule");
        }
        publishAt = when;
        publishBy = by;
    }

    void unschedule() {
        require(CallStatus.DRAFT);
        publishAt = null;
        publishBy = null;
    }

    /** Changes a public call; its name, round, dates and stage stay as they are. */
    void amend(CallText text) {
        require(CallStatus.PUBLISHED);
        var now = text();
        if (!text.code().equals(now.code())
                || text.round() != now.round()
                || text.referenceYear() != now.referenceYear()
                || !text.opensAt().equals(now.opensAt())
                || !text.closesAt().equals(now.closesAt())
                || !text.settings().equals(now.settings())) {
            throw new ConflictException("call.error.not-amendable");
        }
        write(text);
    }

    /** Opens what was sealed; only after the end. */
    void unseal(UUID by, Instant at) {
        if (!sealed || unsealedAt != null) {
            throw new ConflictException("call.error.not-sealed");
        }
        if (status == CallStatus.DRAFT || (status == CallStatus.PUBLISHED && at.isBefore(closesAt))) {
            throw new ConflictException("call.error.sealed-until-end");
        }
        unsealedAt = at;
        unsealedBy = by;
    }

    /** Everybody gets more time; nobody ever gets less. */
    void postpone(Instant newClosesAt, Instant at) {
        require(CallStatus.PUBLISHED);
        requireLater(newClosesAt, closesAt, at);
        closesAt = newClosesAt;
    }

    /** One city gets more time. */
    CallExtension extend(CallExtension.Grant grant, Instant untilNow, UUID by, Instant at) {
        require(CallStatus.PUBLISHED);
        requireLater(grant.closesAt(), untilNow, at);
        return new CallExtension(id, grant, by, at);
    }

    /** Ends the receiving for everybody at once, cities with an extension included. */
    void close(Instant at) {
        require(CallStatus.PUBLISHED);
        status = CallStatus.CLOSED;
        closedAt = at;
    }

    /** Undoes a closing; the new end lies in the future. */
    void reopen(Instant newClosesAt, Instant at) {
        require(CallStatus.CLOSED);
        if (!newClosesAt.isAfter(at) || !newClosesAt.isAfter(opensAt)) {
            throw new ConflictException("call.error.not-later");
        }
        status = CallStatus.PUBLISHED;
        closesAt = newClosesAt;
        closedAt = null;
    }

    void archive() {
        require(CallStatus.CLOSED);
        status = CallStatus.ARCHIVED;
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new ConflictException("call.error.changed-meanwhile");
        }
    }

    private void require(CallStatus expected) {
        if (status != expected) {
            throw new ConflictException("call.error.status-moved");
        }
    }

    private static void requireLater(Instant wanted, Instant before, Instant now) {
        if (!wanted.isAfter(before) || !wanted.isAfter(now)) {
            throw new ConflictException("call.error.not-later");
        }
    }

    private void write(CallText text) {
        if (!text.closesAt().isAfter(text.opensAt())) {
            throw new IllegalArgumentException("a call closes after it opens");
        }
        code = text.code();
        title = text.title();
        summary = text.summary();
        round = text.round();
        referenceYear = text.referenceYear();
        opensAt = text.opensAt();
        closesAt = text.closesAt();
        quotaMax = text.quota().max();
        quotaDifferentFields = text.quota().differentFields();
        formTemplateId = text.formTemplate();
        rubricId = text.rubric();
        kind = text.settings().kind();
        followsCallId = text.settings().follows();
        sealed = text.settings().sealed();
        waitingAfter = text.settings().waitingAfter();
        waitingYears = text.settings().waitingYears();
        rewrite(fields, text.fields());
        rewrite(phases, text.phases().stream().map(StoredPhase::of).toList());
    }

    private static <T> void rewrite(List<T> stored, List<T> wanted) {
        if (!stored.equals(wanted)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID publishBy() {
        return publishBy;
    }

    boolean isSealed() {
        return sealed && unsealedAt == null;
    }

    CallStatus status() {
        return status;
    }

    Instant closesAt() {
        return closesAt;
    }

    CallText text() {
        return new CallText(
                code,
                title,
                summary,
                round,
                referenceYear,
                opensAt,
                closesAt,
                new Quota(quotaMax, quotaDifferentFields),
                fields,
                formTemplateId,
                rubricId,
                phases.stream().map(StoredPhase::phase).toList(),
                new CallSettings(kind, followsCallId, sealed, waitingAfter, waitingYears));
    }

    CallView view(Instant now) {
        return CallView.of(id, text(), publishAt, status, CallView.Stage.of(status, opensAt, closesAt, now), version);
    }
}
