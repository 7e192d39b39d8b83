package org.creativecities.portal.workshop;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as typed.
 *
 * @param nameLatin for the English certificate; may be empty
 * @param municipality four-digit code, or null for somebody of another body
 * @param body the other body's name, or null for somebody of a municipality
 * @param substituteFor whom they stand in for, or null
 */
public record Participant(
        String name,
        String nameLatin,
        String email,
        @Nullable String mobile,
        @Nullable String municipality,
        @Nullable String body,
        String post,
        @Nullable String substituteFor) {}
