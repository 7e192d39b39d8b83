package org.creativecities.portal.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to one question of a registration form: a choice or words. */
public record RegistrationAnswer(
        @Nullable UUID choice, @Nullable String text) {}
