package org.creativecities.portal.account.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One row of the access matrix.
 *
 * @param source the file the row stands in, for messages
 * @param who {@code PUBLIC}, {@code SIGNED_IN} or role codes
 */
public record AccessRule(String source, HttpMethod method, PathPattern pattern, Set<String> who) {

    public static final String PUBLIC = "PUBLIC";
    public static final String SIGNED_IN = "SIGNED_IN";

    static Set<String> who(String column) {
        return Arrays.stream(column.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Who may, in a steady order. */
    public List<String> sortedWho() {
        return who.stream().sorted().toList();
    }

    public boolean isPublic() {
        return who.contains(PUBLIC);
    }

    /** Whether the door is open to this account; null means nobody is signed in. */
    public boolean admits(@Nullable Account account) {
        if (isPublic()) {
            return true;
        }
        return account != null
                && (who.contains(SIGNED_IN) || who.contains(account.role().code()));
    }

    @Override
    public String toString() {
        return method + " " + pattern.getPatternString() + " (" + source + ")";
    }
}
