package org.creativecities.portal.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Which participants a list shows.
 *
 * @param words part of a name, a city or a body; empty for all
 * @param province two-digit code, or null
 */
public record ParticipantFilter(
        String words,
        @Nullable RegistrationStatus status,
        @Nullable String province) {

    public static final ParticipantFilter ALL = new ParticipantFilter("", null, null);
}
