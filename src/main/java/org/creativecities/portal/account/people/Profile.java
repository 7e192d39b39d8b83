package org.creativecities.portal.account.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person as they see themselves. */
public record Profile(
        String email,
        String nameFa,
        @Nullable String nameEn,
        String language,
        @Nullable Instant passwordChangedAt,
        long version) {}
