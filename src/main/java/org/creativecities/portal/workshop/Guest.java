package org.creativecities.portal.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an invitation goes to.
 *
 * @param person the account with this address; null where there is none yet
 * @param seats how many the body may send, from 1
 */
public record Guest(
        String name,
        String email,
        @Nullable UUID person,
        @Nullable String municipality,
        @Nullable String body,
        int seats) {}
