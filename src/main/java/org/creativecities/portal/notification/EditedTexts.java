package org.creativecities.portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All edited wordings, read once for a whole page or letter. */
final class EditedTexts {

    private final Map<String, List<MessageVersion>> byKind;

    EditedTexts(List<MessageVersion> versions) {
        this.byKind = versions.stream().collect(Collectors.groupingBy(MessageVersion::kind));
    }

    /** @param at what was in force then, so that a mail that has gone keeps its words; null asks for today's */
    Optional<MessageVersion> of(String kind, @Nullable Instant at) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .filter(version -> at == null || !version.at().isAfter(at))
                .reduce((earlier, later) -> later);
    }

    List<MessageVersion> versions(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
