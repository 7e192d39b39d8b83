package org.creativecities.portal.account;

/**
 * Something grave is asked for and the person has not shown again that it is them. Nothing has happened; the answer is a
 * page that asks for the password or a code and carries on with everything that was typed.
 */
public class ConfirmationNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean byCode;
    private final boolean wrong;

    ConfirmationNeededException(boolean byCode, boolean wrong) {
        super("The person has to be confirmed", null, false, false);
        this.byCode = byCode;
        this.wrong = wrong;
    }

    /** Whether a code is asked for rather than the password. */
    public boolean byCode() {
        return byCode;
    }

    /** Whether something was typed and it was wrong. */
    public boolean wrong() {
        return wrong;
    }
}
