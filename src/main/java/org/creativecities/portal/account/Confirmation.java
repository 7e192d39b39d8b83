package org.creativecities.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import org.creativecities.portal.account.session.Sessions;
import org.creativecities.portal.account.signin.AccountSettings;
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

    /** The field of the page that asks; its name keeps it out of everything that remembers forms. */
    public static final String FIELD = "_confirmation-code";

    private final SecondFactors factors;
    private final SignIns signIns;
    private final Sessions sessions;
    private final AccountSettings settings;

    Confirmation(SecondFactors factors, SignIns signIns, Sessions sessions, AccountSettings settings) {
        this.factors = factors;
        this.signIns = signIns;
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * Lets a grave act go on. Who has a second factor gives a code each time; who has none gives the password, unless
     * they gave it within the set time. Call it inside the act's {@code once}: the repeat of an act that has happened
     * then asks for nothing.
     *
     * @throws ConfirmationNeededException when something has to be typed first; the page that asks sends the whole form
     *     again, so nothing typed is lost, with or without scripts
     */
    public void require(Account account, HttpServletRequest request) {
        var byCode = byCode(account);
        if (!byCode && sessions.confirmedWithin(request, settings.confirmationValidity())) {
            return;
        }
        var typed = request.getParameter(FIELD);
        if (typed == null) {
            throw new ConfirmationNeededException(byCode, false);
        }
        if (typed.isBlank() || !given(account, typed, request.getRemoteAddr())) {
            throw new ConfirmationNeededException(byCode, true);
        }
        sessions.confirm(request);
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
