package org.creativecities.portal.dossier;

import java.util.UUID;
import org.creativecities.portal.account.Account;

/**
 * Says who else may read a sent dossier and its attachments. Modules above implement it: review for the reviewers
 * assigned to a dossier.
 */
public interface DossierReaders {

    boolean mayRead(Account account, UUID dossierId);
}
