package org.creativecities.portal.criteria;

import java.util.List;

/** A module whose things clauses can be linked to names them here. */
public interface Places {

    /** All places of this module in their usual order. */
    List<NamedPlace> places();
}
