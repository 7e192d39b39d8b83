package org.creativecities.portal.asset;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;

/** Where assets are quoted; told by the modules that quote them. */
public interface AssetUses {

    /**
     * @param title what it is quoted in, in the language of the page
     * @param path of the page, without the language
     */
    record Use(String title, String path, Instant at) {}

    /** The uses of an asset that this person may know of, newest first. */
    List<Use> of(UUID asset, Account reader);
}
