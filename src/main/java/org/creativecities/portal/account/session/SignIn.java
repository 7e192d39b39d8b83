package org.creativecities.portal.account.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers of a sign-in: ids and instants in one line of text with a version in front, never a
 * serialised class. A line of another version reads as "not signed in".
 *
 * @param grant the grant acted in
 * @param at when the person signed in
 * @param secondFactor whether a second factor was shown
 * @param confirmedAt when a password or code was last given, for changes that ask for it again
 */
public record SignIn(UUID person, UUID grant, Instant at, boolean secondFactor, Instant confirmedAt) {

    /** The session attribute that holds the line. */
    public static final String ATTRIBUTE = "portal.sign-in";

    /** The session attribute with the second of the last request that counts as activity. */
    public static final String SEEN = "portal.seen";

    private static final String VERSION = "1";

    /** The line kept in the session. */
    public String text() {
        return String.join(
                "|",
                VERSION,
                person.toString(),
                grant.toString(),
                at.toString(),
                secondFactor ? "two" : "one",
                confirmedAt.toString());
    }

    /** Reads a line, or nothing where it is missing or not understood. */
    public static Optional<SignIn> parse(@Nullable Object kept) {
        if (!(kept instanceof String text)) {
            return Optional.empty();
        }
        var parts = text.split("\\|", -1);
        if (parts.length != 6 || !VERSION.equals(parts[0])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignIn(
                    UUID.fromString(parts[1]),
                    UUID.fromString(parts[2]),
                    Instant.parse(parts[3]),
                    "two".equals(parts[4]),
                    Instant.parse(parts[5])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same sign-in, acting in another grant. */
    public SignIn actingIn(UUID other) {
        return new SignIn(person, other, at, secondFactor, confirmedAt);
    }

    /** The same sign-in after the person has shown again that it is them. */
    public SignIn confirmed(Instant now) {
        return new SignIn(person, grant, at, secondFactor, now);
    }
}
