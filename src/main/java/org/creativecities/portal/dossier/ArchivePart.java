package org.creativecities.portal.dossier;

import java.util.List;
import java.util.UUID;

/** A table that another module adds to the archive of a round. */
public interface ArchivePart {

    /** Name of the file, in plain letters: {@code reviews.csv}. */
    String fileName();

    /** Message key of what the table is, for the index. */
    String titleKey();

    /** The table of this call, as a CSV in UTF-8. */
    byte[] table(UUID call, List<UUID> dossiers);
}
