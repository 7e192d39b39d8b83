package org.creativecities.portal.dossier;

import java.util.List;
import org.creativecities.portal.action.NotAllowedException;

/** The dossier cannot be handed on: something is missing, or a section is not marked as complete. */
public class IncompleteDossierException extends NotAllowedException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    IncompleteDossierException(List<Problem> problems) {
        super("dossier.refused.incomplete");
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
