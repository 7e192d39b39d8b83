package org.creativecities.portal.call;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.jspecify.annotations.Nullable;

/** One version of something that is written as a draft, published once, and never changed after that. */
@MappedSuperclass
abstract class StoredVersion {

    @Id
    private UUID id;

    private String code;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    private String content;
    private @Nullable UUID basedOn;
    private @Nullable UUID createdBy;
    private Instant createdAt;
    private @Nullable UUID publishedBy;
    private @Nullable Instant publishedAt;

    @Version
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredVersion() {}

    /** A draft that begins as a copy of a published version. */
    @SuppressWarnings("NullAway.Init")
    protected StoredVersion(StoredVersion base, int number, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.code = base.code;
        this.number = number;
        this.status = VersionStatus.DRAFT;
        this.content = base.content;
        this.basedOn = base.id;
        this.createdBy = by;
        this.createdAt = at;
    }

    void rewrite(String newContent) {
        requireDraft();
        content = newContent;
    }

    void publish(UUID by, Instant at) {
        requireDraft();
        status = VersionStatus.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    void requireDraft() {
        if (status != VersionStatus.DRAFT) {
            throw new ConflictException("call.version.published-already");
        }
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new ConflictException("call.version.changed-meanwhile");
        }
    }

    VersionInfo info() {
        return new VersionInfo(id, code, number, status, basedOn, createdAt, publishedAt, version);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    VersionStatus status() {
        return status;
    }

    String content() {
        return content;
    }
}
