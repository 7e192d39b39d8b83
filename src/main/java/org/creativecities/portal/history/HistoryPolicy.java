package org.creativecities.portal.history;

import java.util.Set;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;

/** How far a role reaches into the event log: auditors everywhere, the secretariat to cases, administrators to people. */
final class HistoryPolicy {

    static final Set<String> CASES = Set.of("call", "dossier", "document", "form-template", "rubric", "municipality");

    static final Set<String> ACCOUNTS = Set.of("account", "role");

    private HistoryPolicy() {}

    /** Recomputing and exporting are the auditor's. */
    static void requireVerify(Account account) {
        if (!account.is(Role.AUDITOR)) {
            throw new NotAllowedException("history.not-allowed");
        }
    }

    /** The filter, no wider than the reader's reach. */
    static HistoryFilter within(HistoryFilter filter, Account reader) {
        var subjects = switch (reader.role()) {
            case AUDITOR -> null;
            case SECRETARIAT_EXPERT, HEAD_OF_SECRETARIAT -> CASES;
            case ADMINISTRATOR -> ACCOUNTS;
            default -> throw new NotAllowedException("history.not-allowed");
        };
        return new HistoryFilter(
                subjects,
                filter.subject(),
                filter.subjectId(),
                filter.person(),
                filter.action(),
                filter.from(),
                filter.until());
    }
}
