package org.creativecities.portal.tie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Everything the register keeps about one tie beside its row. */
public record TieFile(
        List<Statement> statements, List<Evidence> evidence, List<Activity> activities, List<Finding> findings) {

    /** Whether standing statements name different years or disagree on what the tie is. */
    public boolean disagree() {
        var standing = statements.stream()
                .filter(one -> one.state() == Statement.State.STANDING)
                .toList();
        return standing.stream().anyMatch(one -> one.tag() == Statement.Tag.DISPUTED)
                || standing.stream()
                                .map(Statement::signedYear)
                                .filter(year -> year != null)
                                .distinct()
                                .count()
                        > 1
                || standing.stream().map(one -> one.tag().basis()).distinct().count() > 1;
    }

    /** What a piece of evidence speaks for. */
    public enum Stance {
        FOR,
        AGAINST
    }

    /** What a piece of evidence is. */
    public enum Kind {
        AGREEMENT,
        COUNCIL_VOTE,
        LETTER,
        OFFICIAL_PAGE,
        NEWS,
        PHOTO,
        STUDY,
        OTHER
    }

    /** A piece of evidence; who added it never verifies it. */
    public record Evidence(
            UUID id,
            Stance stance,
            Kind kind,
            String title,
            @Nullable String url,
            @Nullable UUID document,
            @Nullable LocalDate dated,
            String language,
            @Nullable String says,
            UUID addedBy,
            Instant addedAt,
            @Nullable UUID verifiedBy,
            @Nullable Instant verifiedAt,
            @Nullable String refusal,
            boolean sample) {

        public boolean verified() {
            return verifiedBy != null;
        }

        public boolean refused() {
            return refusal != null;
        }
    }

    /** @param heldTo how exactly the day is known: {@code DAY}, {@code MONTH}, {@code YEAR} */
    public record Activity(
            UUID id,
            ActivityKind kind,
            Bilingual title,
            LocalDate heldOn,
            String heldTo,
            @Nullable String field,
            @Nullable String organisers,
            @Nullable Integer participants,
            @Nullable Long costRial,
            @Nullable String moneySource,
            @Nullable String outcome,
            @Nullable String url,
            @Nullable UUID document,
            boolean sample) {

        /** Whether one can look it up; what cannot be looked up keeps no tie awake. */
        public boolean evidenced() {
            return url != null || document != null;
        }
    }

    /** A reason why it went well or badly. */
    public record Finding(
            UUID id,
            boolean success,
            Bilingual says,
            String source,
            @Nullable String url,
            boolean sample) {}
}
