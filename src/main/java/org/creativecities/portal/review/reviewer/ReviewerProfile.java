package org.creativecities.portal.review.reviewer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer brings.
 *
 * @param loadLimit the most dossiers they can read in one call
 * @param awayUntil they take nothing new before this day
 * @param about in their own words
 * @param version the version a form must carry back; -1 while nothing is stored
 */
public record ReviewerProfile(
        UUID person,
        int loadLimit,
        @Nullable LocalDate awayUntil,
        String about,
        List<Knowledge> knowledge,
        long version) {

    /** Until somebody says otherwise. */
    public static final int USUAL_LOAD = 6;

    public static final int HIGHEST_LOAD = 40;

    public ReviewerProfile {
        knowledge = List.copyOf(knowledge);
    }

    /** A profile of which nothing is stored. */
    public static ReviewerProfile of(UUID person) {
        return new ReviewerProfile(person, USUAL_LOAD, null, "", List.of(), -1);
    }

    /** The level for this code; null when nothing was said about it. */
    public @Nullable Integer level(Knowledge.Kind kind, String code) {
        return knowledge.stream()
                .filter(one -> one.kind() == kind && one.code().equals(code))
                .map(Knowledge::level)
                .findFirst()
                .orElse(null);
    }

    public boolean knows(Knowledge.Kind kind, String code) {
        var level = level(kind, code);
        return level != null && level > 0;
    }

    public boolean isAway(LocalDate today) {
        return awayUntil != null && today.isBefore(awayUntil);
    }
}
