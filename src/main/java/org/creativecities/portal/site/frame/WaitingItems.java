package org.creativecities.portal.site.frame;

import org.creativecities.portal.account.Account;

/** Knows how many things wait for a person behind a link of the side navigation. */
public interface WaitingItems {

    /**
     * The number shown beside the link; called for every page, so it has to be cheap.
     *
     * @param path the link's address, {@code /reviews}
     * @return 0 for links it does not know
     */
    int waiting(String path, Account account);
}
