package org.creativecities.portal.account.session;

import java.util.List;
import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The account of this request, made from the database and gone with the request. */
class AccountAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Account account;

    AccountAuthentication(Account account) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + account.role().code())));
        this.account = account;
        setAuthenticated(true);
    }

    @Override
    public Account getPrincipal() {
        return account;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** The id, since names and addresses have no business in logs. */
    @Override
    public String getName() {
        return account.id().toString();
    }
}
