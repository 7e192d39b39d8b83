package org.creativecities.portal.account.web;

import java.util.List;
import java.util.stream.Stream;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.account.access.AccessMatrix;
import org.creativecities.portal.account.access.LocalPath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody arrives after signing in: the page they came for, else the desk of their role. */
@Component
class Landing {

    private final AccessMatrix matrix;
    private final LocalPath paths;

    Landing(AccessMatrix matrix, LocalPath paths) {
        this.matrix = matrix;
        this.paths = paths;
    }

    /** The wished page where it is a readable page of this portal for this role, else the first desk that exists. */
    String after(Account account, @Nullable String wish) {
        return Stream.concat(
                        paths.safe(wish).stream(),
                        Stream.concat(desks(account.role()).stream(), Stream.of("/workspace", "/office", "/account")))
                .filter(path ->
                        matrix.findGet(path).map(rule -> rule.admits(account)).orElse(false))
                .findFirst()
                .orElse("/account");
    }

    private static List<String> desks(Role role) {
        return switch (role) {
            case CITY_EDITOR, CITY_CONTRIBUTOR, MAYOR, COUNCIL_CLERK -> List.of("/workspace");
            case REVIEWER -> List.of("/reviews");
            case OPINION_OFFICER -> List.of("/opinions");
            case ADMINISTRATOR -> List.of("/office/users");
            case AUDITOR -> List.of("/office/audit-log", "/office");
            case SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT -> List.of("/office");
            case COMMISSION_OFFICER, COUNCIL_MEMBER -> List.of("/office", "/office/criteria");
        };
    }
}
