package org.creativecities.portal.account.signin;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps a production instance from starting with a key that everybody can read in the sources. */
@Component
@Profile("production")
class SecretKeyCheck {

    private static final int SHORTEST = 32;

    SecretKeyCheck(AccountSettings settings) {
        if (settings.key().equals(AccountSettings.KEY_FOR_DEVELOPMENT)
                || settings.key().length() < SHORTEST) {
            throw new IllegalStateException("Set portal.account.key (environment: PORTAL_ACCOUNT_KEY) to a random text"
                    + " of at least " + SHORTEST + " characters, the same on all instances");
        }
    }
}
