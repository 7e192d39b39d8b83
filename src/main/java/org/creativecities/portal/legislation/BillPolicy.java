package org.creativecities.portal.legislation;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what with a bill. */
public final class BillPolicy {

    private BillPolicy() {}

    public static boolean mayRead(Account account) {
        return mayKeep(account) || account.is(Role.AUDITOR);
    }

    public static boolean mayKeep(Account account) {
        return account.is(Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT);
    }

    /** Texts are written in the draft, and not while a move out of it waits. */
    public static boolean mayWrite(Account account, Stage stage, boolean asked) {
        return mayKeep(account) && stage == Stage.DRAFT && !asked;
    }

    /** Bodies comment at every stage before the end. */
    public static boolean mayComment(Account account, Stage stage) {
        return mayKeep(account) && stage != Stage.PUBLISHED && stage != Stage.SHELVED;
    }

    public static boolean mayAsk(Account account, Stage stage, boolean asked) {
        return mayKeep(account) && !asked && !stage.next().isEmpty();
    }

    /** The head decides, and never on what they asked themselves. */
    public static boolean mayDecide(Account account, @Nullable UUID askedBy) {
        return askedBy != null
                && account.is(Role.HEAD_OF_SECRETARIAT)
                && !account.id().equals(askedBy);
    }
}
