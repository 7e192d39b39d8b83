package org.creativecities.portal.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A membership monitoring report.
 *
 * @param reason why it was returned; null for none
 * @param source what shows that an older one was delivered or not; null for those written here
 */
public record Report(
        UUID id,
        String municipality,
        int dueYear,
        int form,
        ReportStatus status,
        @Nullable String reason,
        @Nullable String source,
        @Nullable UUID sentBy,
        @Nullable Instant sentAt,
        @Nullable UUID judgedBy,
        @Nullable Instant judgedAt,
        List<Section> sections,
        long version) {

    /**
     * A section with what the city wrote.
     *
     * @param writtenAt null while nothing is written
     * @param last what the report before said there; empty for nothing
     */
    public record Section(
            String code,
            Bilingual title,
            Bilingual hint,
            String text,
            @Nullable UUID writtenBy,
            @Nullable Instant writtenAt,
            long version,
            String last) {}

    /** As it looks to those who may only know that it is being written. */
    Report withoutTexts() {
        var blank = sections.stream()
                .map(one -> new Section(one.code(), one.title(), one.hint(), "", null, null, one.version(), one.last()))
                .toList();
        return new Report(
                id,
                municipality,
                dueYear,
                form,
                status,
                reason,
                source,
                sentBy,
                sentAt,
                judgedBy,
                judgedAt,
                blank,
                version);
    }

    public boolean complete() {
        return sections.stream().noneMatch(section -> section.text().isBlank());
    }
}
