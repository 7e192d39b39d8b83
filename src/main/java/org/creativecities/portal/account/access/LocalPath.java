package org.creativecities.portal.account.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where people may be sent after signing in: only to readable pages of this portal that stand in the access matrix. */
@Component
public class LocalPath {

    private static final int LONGEST = 500;

    private final AccessMatrix matrix;

    LocalPath(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /** The path as it may be used in a redirect, or nothing where it leads elsewhere or nowhere. */
    public Optional<String> safe(@Nullable String wish) {
        if (wish == null || wish.length() > LONGEST || !wish.matches("/(?![/\\\\])[\\p{Alnum}\\p{L}/._~%=&?+:,@-]*")) {
            return Optional.empty();
        }
        return matrix.findGet(wish).map(rule -> wish);
    }
}
