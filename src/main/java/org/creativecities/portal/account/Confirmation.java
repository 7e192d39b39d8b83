package org.creativecities.portal.account;

import org.creativecities.portal.account.signin.SecondFactors;
import org.creativecities.portal.account.signin.SecurityEvents.Client;
import org.creativecities.portal.account.signin.SignIns;
import org.springframework.stereotype.Component;

/**
 * Asks somebody who is signed in to show again that it is them, before something that cannot be undone: a code of their
 * second factor, or the password where they have none. Failures are counted like those of a sign-in.
 */
@Component("accountConfirmation")
public class Confirmation {

    private final SecondFactors factors;
    private final SignIns signIns;

    Confirmation(SecondFactors factors, SignIns signIns) {
        this.factors = factors;
        this.signIns = signIns;
    }

    /** Whether a code is asked for rather than the password. */
    public boolean byCode(Account account) {
        return factors.present(account.id());
    }

    /**
     * Judges what was typed; a code is used up by it, so ask once for each action.
     *
     * @param address the client's address, from the request
     */
    public boolean given(Account account, String typed, String address) {
        var client = new Client(address, null);
        return byCode(account)
                ? factors.accept(account.id(), typed, client)
                : signIns.confirm(account.id(), typed, client);
    }
}
