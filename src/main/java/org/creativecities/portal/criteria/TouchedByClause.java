package org.creativecities.portal.criteria;

import java.util.Collection;
import java.util.List;
import org.creativecities.portal.account.Account;

/** A module whose things rest on clauses tells which ones a change would touch. */
public interface TouchedByClause {

    /**
     * What rests on these places, as far as this reader may know of it.
     *
     * @return empty for readers without reach
     */
    List<Touched> touchedBy(Collection<Place> places, Account reader);
}
