package org.creativecities.portal.dossier;

import java.util.List;
import org.creativecities.portal.action.ConflictException;

/** Somebody else changed the same texts meanwhile. Nothing was saved; the page shows both texts. */
public class StaleAnswersException extends ConflictException {

    private static final long serialVersionUID = 1L;

    private final transient List<TextConflict> conflicts;

    StaleAnswersException(List<TextConflict> conflicts) {
        super("dossier.conflict.text");
        this.conflicts = conflicts;
    }

    /** Both texts, where the person's own could not be saved. */
    public List<TextConflict> conflicts() {
        return conflicts == null ? List.of() : conflicts;
    }
}
