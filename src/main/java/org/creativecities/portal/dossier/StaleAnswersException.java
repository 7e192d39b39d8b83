package org.creativecities.portal.dossier;

import java.util.List;
import org.creativecities.portal.action.ConflictException;

/** Somebody else changed the same texts meanwhile. Nothing was saved; the page shows both texts. */
public class StaleAnswersException extends ConflictException {

    private static final long serialVersionUID = 1L;

    private final transient List<StoredAnswer> standing;

    StaleAnswersException(List<StoredAnswer> standing) {
        super("dossier.conflict.text");
        this.standing = standing;
    }

    /** The texts that stand now where the person's own could not be saved. */
    public List<StoredAnswer> standing() {
        return standing == null ? List.of() : standing;
    }
}
