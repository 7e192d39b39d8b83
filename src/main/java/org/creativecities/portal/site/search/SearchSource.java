package org.creativecities.portal.site.search;

import org.creativecities.portal.account.Account;
import org.jspecify.annotations.Nullable;

/** A kind of things that can be found. It gives only what this reader may see. */
interface SearchSource {

    /** @param reader the signed-in person, or null for the public */
    Hits find(Words words, @Nullable Account reader);
}
