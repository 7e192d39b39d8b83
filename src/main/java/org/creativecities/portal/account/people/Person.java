package org.creativecities.portal.account.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.creativecities.portal.action.ConflictException;
import org.jspecify.annotations.Nullable;

/** Somebody who works with the portal. The organisation owns the files; a person only holds roles for a time. */
@Entity
class Person {

    @Id
    private UUID id;

    private String email;
    private String nameFa;
    private @Nullable String nameEn;
    private String language;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private Instant sessionsValidAfter;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String email, String nameFa, @Nullable String nameEn, String language, Instant at) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.nameFa = nameFa;
        this.nameEn = nameEn;
        this.language = language;
        this.state = PersonState.INVITED;
        this.sessionsValidAfter = at;
        this.createdAt = at;
    }

    /** Takes up an invitation with a first password. */
    void join(String hash, Instant at) {
        if (state != PersonState.INVITED) {
            throw new ConflictException("account.conflict.state");
        }
        state = PersonState.ACTIVE;
        passwordHash = hash;
        passwordChangedAt = at;
    }

    /** A new password ends every session that began with the old one. */
    void changePassword(String hash, Instant at) {
        if (state != PersonState.ACTIVE) {
            throw new ConflictException("account.conflict.state");
        }
        passwordHash = hash;
        passwordChangedAt = at;
        sessionsValidAfter = at;
    }

    void endSessions(Instant at) {
        sessionsValidAfter = at;
    }

    void disable(Instant at) {
        if (state == PersonState.DISABLED) {
            throw new ConflictException("account.conflict.state");
        }
        state = PersonState.DISABLED;
        sessionsValidAfter = at;
    }

    /** Back to where they were: without a password, still invited. */
    void enable() {
        if (state != PersonState.DISABLED) {
            throw new ConflictException("account.conflict.state");
        }
        state = passwordHash == null ? PersonState.INVITED : PersonState.ACTIVE;
    }

    void callThemselves(String newNameFa, @Nullable String newNameEn, String newLanguage, long seen) {
        if (seen != version) {
            throw new ConflictException("account.conflict.version");
        }
        nameFa = newNameFa;
        nameEn = newNameEn;
        language = newLanguage;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String nameFa() {
        return nameFa;
    }

    @Nullable
    String nameEn() {
        return nameEn;
    }

    String language() {
        return language;
    }

    PersonState state() {
        return state;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    Instant sessionsValidAfter() {
        return sessionsValidAfter;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
