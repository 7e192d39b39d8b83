package org.creativecities.portal.sistercity.affinity;

import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;

/**
 * The proposals that are not decided yet, so that new weights can be tried on them before they are published. The
 * proposal's own package implements it.
 */
public interface OpenProposals {

    /**
     * @param reference as people call it, {@code SC-1405-0017}
     * @param assessment the id of its stored assessment
     * @param path the page it is shown on, {@code /office/proposals/…}
     */
    record OpenProposal(UUID proposal, String reference, UUID assessment, String path) {}

    /** Those of cities the reader is not tied to. */
    List<OpenProposal> open(Account reader);
}
