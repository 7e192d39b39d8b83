package org.creativecities.portal.account.signin;

import java.time.Duration;
import java.util.List;
import org.creativecities.portal.account.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code portal.account.*}.
 *
 * @param key what second-factor secrets and form owners are sealed with; a long random text, the same on all instances
 * @param secondFactorRoles the roles that need a second factor as long as no administrator has said otherwise
 * @param confirmationValidity how long a password given counts for acts that ask for it again
 */
@ConfigurationProperties("portal.account")
public record AccountSettings(
        @DefaultValue(AccountSettings.KEY_FOR_DEVELOPMENT) String key,
        @DefaultValue List<Role> secondFactorRoles,
        @DefaultValue("15m") Duration confirmationValidity) {

    /** Good for trying out; production refuses to start with it. */
    static final String KEY_FOR_DEVELOPMENT = "only-for-development-and-demo";
}
