package org.creativecities.portal.workshop;

import java.util.Set;

/** A saved group of municipalities that may be invited together; whoever knows the group implements it. */
public interface GuestGroup {

    /** Message key of its name. */
    String key();

    /** Four-digit codes of its municipalities now. */
    Set<String> municipalities();
}
