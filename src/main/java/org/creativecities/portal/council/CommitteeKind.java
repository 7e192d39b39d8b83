package org.creativecities.portal.council;

/** What a body is. */
public enum CommitteeKind {
    COUNCIL,
    WORKING_GROUP
}
